import type { SkipReason } from '../domain/mailing-states.js'
import type { LocalizedText } from '../domain/localized-text.js'
import type { DeliveryTotals } from './admin-ledger.js'

/** What had become of a mailing's rows at one instant, counted from its beginning. */
export type Sample = {
  readonly atMs: number
  readonly accepted: number
  readonly refused: number
  readonly uncertain: number
  readonly deferred: number
}

/** A mailing that does not move although it waits for nothing. */
export type Stall = {
  /** What would be different if it had moved. */
  readonly mark: string
  readonly sinceMs: number
  /** Somebody was told. */
  readonly isTold: boolean
}

export type BreakerBaseline = {
  readonly atMs: number
  readonly bounced: number
  readonly complained: number
}

/** What stops all of a mailing until an instant: its sending hours, the day of a warm-up, or a quota of the relay. */
export type Wait = {
  readonly until: string
  readonly because: 'window' | 'warmUp' | 'quota'
  /** Of a quota, in the relay's words. */
  readonly reply?: string
}

/** The relay asked to go slower. */
export type Slowed = {
  readonly perMinute: number
  readonly reply: string
  readonly sinceMs: number
}

/** What a mailing's page is drawn from beside its counts; kept in its row, so that looking costs one query. */
export type Samples = {
  readonly points: readonly Sample[]
  readonly nextTryAt: string | null
  readonly skippedFor: Readonly<Partial<Record<SkipReason, number>>>
  /** The mail server does not answer, in its words; gone with the next message that goes out. */
  readonly unreachable: { readonly sinceMs: number; readonly reply: string } | null
  /** Absent of mailings from before it was kept. */
  readonly still?: Stall | null
  /** Why nothing goes out just now though nobody stopped it; absent as above. */
  readonly waits?: Wait | null
  /** Absent as above. */
  readonly slowed?: Slowed | null
  /** Why it is paused, where that can be said in every language. */
  readonly pausedFor?: LocalizedText | null
  /** When it was resumed last, and what had come back by then: breakers count from there. */
  readonly countedFrom?: BreakerBaseline | null
}

/** Enough for a chart; when there are more, every second one is left out. */
const MOST_POINTS = 120

export const NO_SAMPLES: Samples = {
  points: [],
  nextTryAt: null,
  skippedFor: {},
  unreachable: null,
}

/** As counts go on from point to point, leaving some out loses detail and no message. */
const thinned = (points: readonly Sample[]): readonly Sample[] =>
  points.length <= MOST_POINTS
    ? points
    : points.filter((_, index) => index % 2 === 0 || index === points.length - 1)

/** The samples with where the rows stand now. */
export const addSample = (
  samples: Samples,
  { counts, ...standing }: DeliveryTotals,
  at: Date,
): Samples => {
  const { accepted, deferred, refused, uncertain } = counts
  const point = { atMs: at.getTime(), accepted, refused, uncertain, deferred }
  return {
    points: thinned([...samples.points, point]),
    nextTryAt: standing.nextTryAt?.toISOString() ?? null,
    skippedFor: standing.skippedFor,
    unreachable: null,
    still: samples.still ?? null,
    waits: samples.waits ?? null,
    slowed: samples.slowed ?? null,
    pausedFor: samples.pausedFor ?? null,
    countedFrom: samples.countedFrom ?? null,
  }
}
