import type { MailingRow } from '../ports/mailings.js'
import type { Sample } from '../progress/sample.js'
import type { Stall } from './stall.js'

/** A worker looks every few seconds, and most mailings move again. */
const MIN_RECORDED_MS = 60_000

type StallInput = Pick<MailingRow, 'audienceCursor' | 'audienceSize' | 'samples' | 'state'>

type WaitInput = Pick<StallInput, 'audienceSize' | 'samples'>

const sumOf = ({ accepted, deferred, refused, uncertain }: Sample): number =>
  accepted + deferred + refused + uncertain

/** Everything in a mailing's row that changes with an outcome or a page of the audience. */
export const stallFingerprint = ({ audienceCursor, samples, state }: StallInput): string => {
  const last = samples.points.at(-1)
  const outcomes = last ? [last.accepted, last.deferred, last.refused, last.uncertain] : []
  return JSON.stringify([state, audienceCursor, outcomes, samples.nextTryAt, samples.skippedFor])
}

const isAhead = (at: string | null | undefined, now: Date): boolean =>
  at !== null && at !== undefined && new Date(at) > now

/** Whether only deferred rows are left. */
const isAllDeferred = ({ audienceSize, samples: { points, skippedFor } }: WaitInput): boolean => {
  const last = points.at(-1)
  if (!last) return false
  const skipped = Object.values(skippedFor).reduce((sum, rows) => sum + rows, 0)
  return sumOf(last) + skipped >= (audienceSize ?? Infinity)
}

/** Whether a mailing waits for a known time: of its sending rules, or of its deferred rows. */
export const waitsForKnownTime = (mailing: WaitInput, now: Date): boolean => {
  const { nextTryAt, waits } = mailing.samples
  return isAhead(waits?.until, now) || (isAhead(nextTryAt, now) && isAllDeferred(mailing))
}

export type StallTimes = {
  readonly alarmAfterMs: number
  /** Shorter stalls are not recorded. @default a minute */
  readonly minRecordedMs?: number | undefined
  readonly now: Date
}

export type SeenUnchanged = { readonly mark: string; readonly sinceMs: number }

/**
 * The stall of a mailing that waits for nothing; `null` while it is too short.
 *
 * @param seen since when this worker has seen it unchanged
 */
export const findStall = (
  { samples: { still } }: StallInput,
  seen: SeenUnchanged,
  { alarmAfterMs, minRecordedMs = MIN_RECORDED_MS, now }: StallTimes,
): Stall | null => {
  const known = still?.mark === seen.mark ? still : undefined
  const sinceMs = Math.min(known?.sinceMs ?? Infinity, seen.sinceMs)
  const forMs = now.getTime() - sinceMs
  if (forMs < Math.min(minRecordedMs, alarmAfterMs)) return null
  return { mark: seen.mark, sinceMs, isTold: (known?.isTold ?? false) || forMs >= alarmAfterMs }
}
