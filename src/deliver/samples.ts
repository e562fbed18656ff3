import type { SkipReason } from '../domain/mailing-states.js'
import type { LocalizedText } from '../domain/localized-text.js'
import type { DeliveryTotals } from './ports/admin-ledger.js'
import { appendSample, type Sample } from './progress/sample.js'
import type { Slowed, Wait } from './rate-limits/wait.js'
import type { Stall } from './stall/stall.js'

/** When a mailing was resumed last, and what had come back by then: breakers count from there. */
export type BreakerBaseline = {
  readonly atMs: number
  readonly bounced: number
  readonly complained: number
}

/**
 * What a mailing's page shows beside its counts. All of it is one JSON column of the mailing's row, so that showing it costs
 * one query; each part has its type where it is decided. Optional parts are absent in rows from before they existed.
 */
export type Samples = {
  readonly points: readonly Sample[]
  /** ISO 8601; when the first deferred row is due. */
  readonly nextTryAt: string | null
  readonly skippedFor: Readonly<Partial<Record<SkipReason, number>>>
  /** The mail server cannot be reached, and the error; cleared by the next message that goes out. */
  readonly unreachable: { readonly sinceMs: number; readonly reply: string } | null
  readonly still?: Stall | null
  /** Why nothing goes out just now although nobody paused it. */
  readonly waits?: Wait | null
  readonly slowed?: Slowed | null
  /** Why it is paused, where that can be said in every language. */
  readonly pausedFor?: LocalizedText | null
  readonly countedFrom?: BreakerBaseline | null
}

export const NO_SAMPLES: Samples = {
  points: [],
  nextTryAt: null,
  skippedFor: {},
  unreachable: null,
}

/** The samples with the totals of this moment. The mail server counts as reachable again. */
export const addSample = (
  samples: Samples,
  { counts, nextTryAt, skippedFor }: DeliveryTotals,
  at: Date,
): Samples => ({
  points: appendSample(samples.points, counts, at),
  nextTryAt: nextTryAt?.toISOString() ?? null,
  skippedFor,
  unreachable: null,
  still: samples.still ?? null,
  waits: samples.waits ?? null,
  slowed: samples.slowed ?? null,
  pausedFor: samples.pausedFor ?? null,
  countedFrom: samples.countedFrom ?? null,
})
