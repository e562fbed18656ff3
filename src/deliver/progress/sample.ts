import type { DeliveryCounts } from '../../domain/mailing-states.js'

/** The outcomes of a mailing at one instant, counted from its beginning. */
export type Sample = {
  readonly atMs: number
  readonly accepted: number
  readonly refused: number
  readonly uncertain: number
  readonly deferred: number
}

/** Enough for a chart; when there are more, every second one is left out. */
const MAX_SAMPLES = 120

/** Counts only grow from sample to sample, so leaving some out loses detail and no message. */
const thinOut = (samples: readonly Sample[]): readonly Sample[] =>
  samples.length <= MAX_SAMPLES
    ? samples
    : samples.filter((_, index) => index % 2 === 0 || index === samples.length - 1)

/** The samples with one of these counts at their end. */
export const appendSample = (
  samples: readonly Sample[],
  { accepted, deferred, refused, uncertain }: DeliveryCounts,
  at: Date,
): readonly Sample[] =>
  thinOut([...samples, { atMs: at.getTime(), accepted, refused, uncertain, deferred }])
