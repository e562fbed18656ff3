import type { DeliveryCounts, DeliveryState, SkipReason } from '../../domain/mailing-states.js'

/** How many rows of a mailing are in which state, read in one pass over them. */
export type DeliveryTotals = {
  readonly counts: DeliveryCounts
  readonly skippedFor: Readonly<Partial<Record<SkipReason, number>>>
  /** When the first of the deferred rows is due. */
  readonly nextTryAt: Date | undefined
}

/** One row as the admin and its export show it. */
export type ListedDelivery = {
  readonly id: string
  readonly address: string
  readonly state: DeliveryState
  readonly skipReason: string | undefined
  readonly attempts: number
  readonly lastReply: string | undefined
  readonly messageId: string
  /** When the row got its final state; for other states, when it changed last. */
  readonly at: Date
}

/** How many readers of one domain got the same reply. */
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
 * What people ask of the ledger on screen and at the command line. Each method is one guarded statement whatever the
 * number of rows, and may be repeated.
 */
export type AdminLedger = {
  readonly totals: (mailingId: string) => Promise<DeliveryTotals>
  /** Queued, deferred and leased rows become skipped; what is being submitted finishes. */
  readonly skipOpen: (mailingId: string, reason: SkipReason) => Promise<void>
  /** Queues refused and deferred rows again, all or these. Unsubscribed and suppressed readers stay skipped. */
  readonly requeue: (mailingId: string, selection?: DeliverySelection) => Promise<void>
  /** Applies what a person or a rule decided about uncertain rows. @returns how many still were uncertain */
  readonly resolveUncertain: (
    mailingId: string,
    selection: DeliverySelection,
    to: 'accepted' | 'queued',
  ) => Promise<number>
  /** Replies of servers by domain, the most frequent first; at most 2000 of them. */
  readonly replies: (mailingId: string) => Promise<DomainReply[]>
  /** Rows in the order of their ids, after a cursor. */
  readonly page: (query: DeliveryPageQuery) => Promise<ListedDelivery[]>
}
