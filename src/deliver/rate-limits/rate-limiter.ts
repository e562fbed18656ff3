import type { LeasedDelivery } from '../ports/ledger.js'
import type { DeliveryRules } from '../rules.js'

/** A delivery that may go out, not before its instant. */
export type TimedDelivery = { readonly delivery: LeasedDelivery; readonly at: Date | undefined }

export type Admission = {
  /** May go out; in the order of their instants. */
  readonly ready: readonly TimedDelivery[]
  /** Cannot go out soon: their domain is full or was slowed down. They are given back until then. */
  readonly postponed: readonly { readonly delivery: LeasedDelivery; readonly until: Date }[]
  /** Neither: they are offered again in the next step. */
  readonly remaining: readonly LeasedDelivery[]
  /** Nothing more can go out for now: today's warm-up quota is used, or the next slot is far ahead. */
  readonly isExhausted: boolean
}

/** Limits shared by all workers, and those of this process. */
export type RateLimiter = {
  /** Reserves slots for deliveries of one publication, for a fraction of a second at most. */
  readonly admit: (
    publicationId: string,
    rules: DeliveryRules,
    waiting: readonly LeasedDelivery[],
  ) => Promise<Admission>
  /** How many rows this process holds at once: as many as go out within a few seconds. */
  readonly groupSize: (rules: DeliveryRules) => number
  /** Whether the next slot, which this process has reserved already, is too far ahead to wait for. */
  readonly isAhead: (publicationId: string) => boolean
  /** How many messages of a publication went out on a day of its warm-up, `2026-11-23`. */
  readonly takenOn: (publicationId: string, day: string) => Promise<number>
  /** Stops sending to these domains for a while, by all workers: their servers asked for it. */
  readonly slowDown: (publicationId: string, domains: readonly string[]) => Promise<void>
}
