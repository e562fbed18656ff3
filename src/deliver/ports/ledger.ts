import type { FaultCode } from '../../domain/fault.js'
import type { DeliveryCounts, SkipReason } from '../../domain/mailing-states.js'

/** A row to be entered. Its id names the delivery in Message-ID and tokens from then on. */
export type NewDelivery = {
  readonly id: string
  readonly mailingId: string
  readonly subscriptionId: string
  readonly variant: string
  readonly address: string
  readonly name: string | undefined
  readonly messageId: string
  readonly state: 'queued' | 'skipped'
  readonly skipReason?: SkipReason | undefined
}

export type LeasedDelivery = {
  readonly id: string
  readonly subscriptionId: string
  readonly variant: string
  readonly address: string
  readonly name: string | undefined
  readonly messageId: string
  /** Attempts that were begun before this one. */
  readonly attempts: number
}

/**
 * How a lease on a row ends. `queued` and `postponed` give it back as if the attempt had not begun. The fault says what
 * else the reply asks for; it is not stored.
 */
export type Outcome =
  | {
      readonly state: 'accepted' | 'refused' | 'uncertain'
      readonly at: Date
      readonly reply: string
      readonly fault?: FaultCode
    }
  | {
      readonly state: 'deferred'
      readonly at: Date
      readonly reply: string
      readonly fault?: FaultCode
      readonly retryAt: Date
    }
  | { readonly state: 'skipped'; readonly at: Date; readonly reason: SkipReason }
  | { readonly state: 'queued'; readonly reply?: string }
  | { readonly state: 'postponed'; readonly until: Date }

export type RecordedOutcome = { readonly deliveryId: string; readonly outcome: Outcome }

export type Lease = {
  readonly mailingId: string
  readonly token: string
  readonly workerId: string
  readonly forMs: number
}

/**
 * The deliveries of all mailings; the ledger is also the queue. Every method is a constant number of guarded statements
 * whatever the number of rows, and a change of a leased row names the token of its lease.
 */
export type Ledger = {
  /** Enters rows that do not exist yet, one per mailing and subscription. @returns how many were new */
  readonly enter: (rows: readonly NewDelivery[]) => Promise<number>
  /** Takes rows that are queued, or deferred and due. Never takes a row that another worker holds. */
  readonly lease: (lease: Lease, limit: number) => Promise<LeasedDelivery[]>
  readonly renew: (lease: Lease) => Promise<void>
  /** Leased to submitting, before the first byte. @returns ids of the rows that the token still held */
  readonly beginSubmitting: (
    token: string,
    deliveryIds: readonly string[],
  ) => Promise<ReadonlySet<string>>
  /**
   * Writes outcomes of rows that the token holds, and late ones of rows that became uncertain meanwhile, if they are final:
   * the mailing may have settled, and a row that is queued again would never be sent.
   */
  readonly record: (token: string, outcomes: readonly RecordedOutcome[]) => Promise<number>
  /** Ends leases that ran out: leased rows are queued again, submitting ones become uncertain. */
  readonly reclaim: () => Promise<{ readonly queued: number; readonly uncertain: number }>
  /** Reads every row of the mailing. */
  readonly counts: (mailingId: string) => Promise<DeliveryCounts>
  /** Whether any row of the mailing may still be sent; reads one. */
  readonly hasOpen: (mailingId: string) => Promise<boolean>
}
