import type { LeasedDelivery } from '../ports.js'
import type { DeliveryRules } from '../rules.js'

/** A row that may go out, not before its instant. */
export type TimedDelivery = { readonly delivery: LeasedDelivery; readonly at: Date | undefined }

export type Admission = {
  /** In the order of their instants. */
  readonly go: readonly TimedDelivery[]
  /** Not within this moment: their domain is full or was slowed down. They are given back until then. */
  readonly later: readonly { readonly delivery: LeasedDelivery; readonly until: Date }[]
  /** Neither: asked for again with the next step. */
  readonly rest: readonly LeasedDelivery[]
  /** Nothing more for now: the day of a warm-up has had its own, or the next slot is far ahead. */
  readonly isExhausted: boolean
}

/** Limits shared by all workers, and those of this process. */
export type RateLimiter = {
  /** Takes slots for rows of one publication, at most as many as go out within a moment. */
  readonly admit: (
    publicationId: string,
    rules: DeliveryRules,
    waiting: readonly LeasedDelivery[],
  ) => Promise<Admission>
  /** How many rows this process holds at once: as many as go out within a few seconds. */
  readonly groupSize: (rules: DeliveryRules) => number
  /** Whether the next slot of this process, which it took already, is too far ahead to wait for it. */
  readonly isAhead: (publicationId: string) => boolean
  /** How many messages of a publication went out on a day of its warm-up, `2026-11-23`. */
  readonly takenOn: (publicationId: string, day: string) => Promise<number>
  /** These domains asked to be slow with: nothing goes to them for a while, from any worker. */
  readonly slowDown: (publicationId: string, domains: readonly string[]) => Promise<void>
}
