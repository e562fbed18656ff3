import type { MailingRow } from '../ports.js'
import type { Sample, Stall } from '../samples.js'

/** Shorter pauses are nothing to write down. */
const NOTED_MS = 60_000

type Marked = Pick<MailingRow, 'audienceCursor' | 'audienceSize' | 'samples' | 'state'>

const sumOf = ({ accepted, deferred, refused, uncertain }: Sample): number =>
  accepted + deferred + refused + uncertain

/** Everything in its row that an outcome or a page of the audience changes. */
export const stallFingerprint = ({ audienceCursor, samples, state }: Marked): string => {
  const last = samples.points.at(-1)
  const outcomes = last ? [last.accepted, last.deferred, last.refused, last.uncertain] : []
  return JSON.stringify([state, audienceCursor, outcomes, samples.nextTryAt, samples.skippedFor])
}

const isAhead = (at: string | null | undefined, now: Date): boolean =>
  at !== null && at !== undefined && new Date(at) > now

/** Whether all that is left are deferred rows. */
const isAllDeferred = ({ audienceSize, samples: { points, skippedFor } }: Marked): boolean => {
  const last = points.at(-1)
  if (!last) return false
  const skipped = Object.values(skippedFor).reduce((sum, rows) => sum + rows, 0)
  return sumOf(last) + skipped >= (audienceSize ?? Infinity)
}

/** Whether a mailing waits for an hour that has not come: of its rules, or of its deferred rows. */
export const waitsForKnownTime = (mailing: Marked, now: Date): boolean => {
  const { nextTryAt, waits } = mailing.samples
  return isAhead(waits?.until, now) || (isAhead(nextTryAt, now) && isAllDeferred(mailing))
}

export type SeenUnchanged = { readonly mark: string; readonly sinceMs: number }

/**
 * What is to be kept of a mailing that waits for nothing.
 *
 * @param seen since when this worker has seen it as it is
 */
export const findStall = (
  { samples: { still } }: Marked,
  seen: SeenUnchanged,
  { alarmAfterMs, now }: { readonly alarmAfterMs: number; readonly now: Date },
): Stall | null => {
  const known = still?.mark === seen.mark ? still : undefined
  const sinceMs = Math.min(known?.sinceMs ?? Infinity, seen.sinceMs)
  const forMs = now.getTime() - sinceMs
  if (forMs < Math.min(NOTED_MS, alarmAfterMs)) return null
  return { mark: seen.mark, sinceMs, isTold: (known?.isTold ?? false) || forMs >= alarmAfterMs }
}
