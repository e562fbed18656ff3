import type { DeliveryCounts } from '../domain/mailing-states.js'
import type { Sample } from './samples.js'

export type Pace = {
  /** Outcomes per second of late. */
  readonly perSecond: number
  /** Seconds until all that need not wait are through; `null` while nothing can be said. */
  readonly etaSeconds: number | null
}

/** How far back "of late" goes, and after how long without news a mailing is taken to stand still. */
const WINDOW_MS = 10_000

const outcomes = ({ accepted, refused, uncertain }: Sample): number =>
  accepted + refused + uncertain

const rate = (points: readonly Sample[], nowMs: number): number => {
  const last = points.at(-1)
  if (!last) return 0
  const endMs = nowMs - last.atMs > WINDOW_MS ? nowMs : last.atMs
  const base = points.findLast(({ atMs }) => atMs <= endMs - WINDOW_MS) ?? points[0] ?? last
  const seconds = (endMs - base.atMs) / 1000
  return seconds > 0 ? Math.max(0, outcomes(last) - outcomes(base)) / seconds : 0
}

/** How fast a mailing goes just now, and how long the rest takes at that rate. */
export const paceOf = (
  points: readonly Sample[],
  { leased, queued, submitting }: DeliveryCounts,
  now: Date,
): Pace => {
  const perSecond = rate(points, now.getTime())
  const toGo = queued + leased + submitting
  if (toGo === 0) return { perSecond, etaSeconds: 0 }
  return { perSecond, etaSeconds: perSecond > 0 ? Math.ceil(toGo / perSecond) : null }
}
