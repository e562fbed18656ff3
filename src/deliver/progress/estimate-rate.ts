import type { DeliveryCounts } from '../../domain/mailing-states.js'
import { finishAt } from '../rate-limits/forecast.js'
import { messageIntervalMs } from '../rate-limits/limit.js'
import { dayAt, warmUpQuota } from '../rate-limits/warm-up.js'
import type { DeliveryRules } from '../rules.js'
import { NO_RULES } from '../rules.js'
import type { Sample } from './sample.js'
import type { Wait } from '../rate-limits/wait.js'

export type RateEstimate = {
  /** Recent outcomes per second. */
  readonly perSecond: number
  /** Seconds until all rows that need not wait are done; `null` while it cannot be estimated. */
  readonly etaSeconds: number | null
}

/** What limits the rate of a mailing. */
export type RateConstraints = {
  readonly rules: DeliveryRules
  readonly waits?: Wait | null | undefined
}

/** How far back "recent" goes, and after how long without outcomes the rate counts as 0. */
const WINDOW_MS = 10_000

const outcomes = ({ accepted, refused, uncertain }: Sample): number =>
  accepted + refused + uncertain

/** Recent outcomes per second. */
export const recentRate = (points: readonly Sample[], nowMs: number): number => {
  const last = points.at(-1)
  if (!last) return 0
  const endMs = nowMs - last.atMs > WINDOW_MS ? nowMs : last.atMs
  const base = points.findLast(({ atMs }) => atMs <= endMs - WINDOW_MS) ?? points[0] ?? last
  const seconds = (endMs - base.atMs) / 1000
  return seconds > 0 ? Math.max(0, outcomes(last) - outcomes(base)) / seconds : 0
}

/** The recent rate, or the one that its limits allow while it waits; never faster than they do. */
const expectedRate = (measured: number, isWaiting: boolean, rules: DeliveryRules): number => {
  const intervalMs = messageIntervalMs(rules)
  const maxRate = intervalMs > 0 ? 1000 / intervalMs : Infinity
  if (measured > 0) return Math.min(measured, maxRate)
  return isWaiting && maxRate < Infinity ? maxRate : 0
}

/** A wait whose end is known: nobody knows when a relay accepts more. */
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

/** Estimates how fast a mailing goes now, and how long the rest takes at that rate within its sending hours and limits. */
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
  const toCome = expectedRate(perSecond, isPlanned(waits), rules)
  if (toCome === 0) return { perSecond, etaSeconds: null }
  const plan = { now, perSecond: toCome, rules, spentToday: spentToday(points, now, limits), toGo }
  const end = finishAt(plan)
  return { perSecond, etaSeconds: end ? Math.ceil((end.getTime() - now.getTime()) / 1000) : null }
}
