import type { DeliveryCounts } from '../../domain/mailing-states.js'
import { finishAt } from '../rate-limits/forecast.js'
import { messageIntervalMs } from '../rate-limits/group-size.js'
import { dayAt, warmUpQuota } from '../rate-limits/warm-up.js'
import type { DeliveryRules } from '../rules.js'
import { NO_RULES } from '../rules.js'
import type { Sample, Wait } from '../samples.js'

export type RateEstimate = {
  /** Outcomes per second of late. */
  readonly perSecond: number
  /** Seconds until all that need not wait are through; `null` while nothing can be said. */
  readonly etaSeconds: number | null
}

/** What holds a mailing back. */
export type RateConstraints = {
  readonly rules: DeliveryRules
  readonly waits?: Wait | null | undefined
}

/** How far back "of late" goes, and after how long without news a mailing is taken to stand still. */
const WINDOW_MS = 10_000

const outcomes = ({ accepted, refused, uncertain }: Sample): number =>
  accepted + refused + uncertain

/** Outcomes per second of late. */
export const recentRate = (points: readonly Sample[], nowMs: number): number => {
  const last = points.at(-1)
  if (!last) return 0
  const endMs = nowMs - last.atMs > WINDOW_MS ? nowMs : last.atMs
  const base = points.findLast(({ atMs }) => atMs <= endMs - WINDOW_MS) ?? points[0] ?? last
  const seconds = (endMs - base.atMs) / 1000
  return seconds > 0 ? Math.max(0, outcomes(last) - outcomes(base)) / seconds : 0
}

/** As fast as of late, or as its limits allow while it waits; never faster than they do. */
const rateToCome = (measured: number, isWaiting: boolean, rules: DeliveryRules): number => {
  const intervalMs = messageIntervalMs(rules)
  const most = intervalMs > 0 ? 1000 / intervalMs : Infinity
  if (measured > 0) return Math.min(measured, most)
  return isWaiting && most < Infinity ? most : 0
}

/** Nobody knows when a relay takes more. */
const isPlanned = (waits: RateConstraints['waits']): boolean =>
  Boolean(waits) && waits?.because !== 'quota'

const spentToday = (
  points: readonly Sample[],
  now: Date,
  { rules, waits }: RateConstraints,
): number => {
  if (!rules.warmUp) return 0
  if (waits?.because === 'warmUp') return warmUpQuota(rules, now)
  const today = dayAt(now, rules.timeZone)
  const before = points.findLast(({ atMs }) => dayAt(new Date(atMs), rules.timeZone) < today)
  const last = points.at(-1)
  return last ? outcomes(last) - (before ? outcomes(before) : 0) : 0
}

/** How fast a mailing goes just now, and how long the rest takes at that rate, within its hours and limits. */
export const estimateRate = (
  points: readonly Sample[],
  { leased, queued, submitting }: DeliveryCounts,
  now: Date,
  limits: RateConstraints = { rules: NO_RULES },
): RateEstimate => {
  const { rules, waits } = limits
  const perSecond = recentRate(points, now.getTime())
  const toGo = queued + leased + submitting
  if (toGo === 0) return { perSecond, etaSeconds: 0 }
  const toCome = rateToCome(perSecond, isPlanned(waits), rules)
  if (toCome === 0) return { perSecond, etaSeconds: null }
  const plan = { now, perSecond: toCome, rules, spentToday: spentToday(points, now, limits), toGo }
  const end = finishAt(plan)
  return { perSecond, etaSeconds: end ? Math.ceil((end.getTime() - now.getTime()) / 1000) : null }
}
