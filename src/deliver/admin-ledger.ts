import type { DeliveryCounts, DeliveryState, SkipReason } from '../domain/mailing-states.js'

/** Where the rows of a mailing stand, read in one pass over them. */
export type DeliveryTotals = {
  readonly counts: DeliveryCounts
  readonly skippedFor: Readonly<Partial<Record<SkipReason, number>>>
  /** When the first of the deferred rows is due. */
  readonly nextTryAt: Date | undefined
}

/** One row as the desk and its export show it. */
export type ListedDelivery = {
  readonly id: string
  readonly address: string
  readonly state: DeliveryState
  readonly skipReason: string | undefined
  readonly attempts: number
  readonly lastReply: string | undefined
  readonly messageId: string
  /** When it got this state for good; of others, when it changed last. */
  readonly at: Date
}

/** How many readers of one domain got the same words. */
export type DomainReply = {
  readonly state: 'refused' | 'deferred'
  readonly reply: string
  readonly domain: string
  readonly readers: number
}

export type DeliveryPageQuery = {
  readonly mailingId: string
  readonly state?: DeliveryState | undefined
  readonly after: string
  readonly limit: number
}

/** Rows by their ids, all of them, or those with fewer attempts so far. */
export type DeliverySelection = readonly string[] | 'all' | { readonly attemptsBelow: number }

/**
 * What people at the desk ask of the ledger. Each is one guarded statement whatever the number of rows, and may be
 * asked twice.
 */
export type AdminLedger = {
  readonly standing: (mailingId: string) => Promise<DeliveryTotals>
  /** Queued, deferred and leased rows become skipped; what is being submitted finishes. */
  readonly skipOpen: (mailingId: string, reason: SkipReason) => Promise<void>
  /** Refused and deferred rows, all or these, are queued again; who left or is suppressed stays skipped. */
  readonly requeue: (mailingId: string, chosen?: DeliverySelection) => Promise<void>
  /** What a person or a rule says of uncertain rows. @returns how many still were uncertain */
  readonly resolveUncertain: (
    mailingId: string,
    chosen: DeliverySelection,
    to: 'accepted' | 'queued',
  ) => Promise<number>
  /** Words of servers by domain, the most frequent first; at most 2000 of them. */
  readonly replies: (mailingId: string) => Promise<DomainReply[]>
  /** Rows in the order of their ids, after a cursor. */
  readonly page: (of: DeliveryPageQuery) => Promise<ListedDelivery[]>
}
