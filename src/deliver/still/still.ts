import type { MailingRow } from '../ports.js'
import type { Sample, Still } from '../samples.js'

/** Shorter pauses are nothing to write down. */
const NOTED_MS = 60_000

type Marked = Pick<MailingRow, 'audienceCursor' | 'audienceSize' | 'samples' | 'state'>

const sumOf = ({ accepted, deferred, refused, uncertain }: Sample): number =>
  accepted + deferred + refused + uncertain

/** Everything in its row that an outcome or a page of the audience changes. */
export const markOf = ({ audienceCursor, samples, state }: Marked): string => {
  const last = samples.points.at(-1)
  const outcomes = last ? [last.accepted, last.deferred, last.refused, last.uncertain] : []
  return JSON.stringify([state, audienceCursor, outcomes, samples.nextTryAt, samples.skippedFor])
}

/** Whether its hours have not come, or all that is left are deferred rows whose hour has not. */
export const waitsForNextTry = ({ audienceSize, samples }: Marked, now: Date): boolean => {
  const { nextTryAt, points, skippedFor, waits } = samples
  if (waits && new Date(waits.until) > now) return true
  const last = points.at(-1)
  if (nextTryAt === null || new Date(nextTryAt) <= now || !last) return false
  const skipped = Object.values(skippedFor).reduce((sum, rows) => sum + rows, 0)
  return sumOf(last) + skipped >= (audienceSize ?? Infinity)
}

export type Seen = { readonly mark: string; readonly sinceMs: number }

/**
 * What is to be kept of a mailing that waits for nothing.
 *
 * @param seen since when this worker has seen it as it is
 */
export const stillOf = (
  { samples: { still } }: Marked,
  seen: Seen,
  { alarmAfterMs, now }: { readonly alarmAfterMs: number; readonly now: Date },
): Still | null => {
  const known = still?.mark === seen.mark ? still : undefined
  const sinceMs = Math.min(known?.sinceMs ?? Infinity, seen.sinceMs)
  const forMs = now.getTime() - sinceMs
  if (forMs < Math.min(NOTED_MS, alarmAfterMs)) return null
  return { mark: seen.mark, sinceMs, isTold: (known?.isTold ?? false) || forMs >= alarmAfterMs }
}
