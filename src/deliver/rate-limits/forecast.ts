import type { DeliveryRules } from '../rules.js'
import { nextClosing, nextOpening } from './sending-window.js'
import { dayAt, nextWarmUpDay, warmUpQuota } from './warm-up.js'

type Plan = {
  readonly rules: Pick<DeliveryRules, 'timeZone' | 'warmUp' | 'windows'>
  readonly now: Date
  readonly toGo: number
  /** The rate while nothing has to wait. */
  readonly perSecond: number
  /** How much of today's warm-up quota is used. */
  readonly spentToday: number
}

/** How many openings or days the forecast looks ahead; what takes longer has none. */
const MAX_STRETCHES = 60

type Stretch = { readonly fromMs: number; readonly toMs: number; readonly room: number }

/** The next stretch of time in which messages go out, and how many of them. */
const stretchFrom = (
  { perSecond, rules }: Plan,
  at: Date,
  spentOn: (day: string) => number,
): Stretch => {
  const opens = nextOpening(rules, at)
  const quota = warmUpQuota(rules, opens) - spentOn(dayAt(opens, rules.timeZone))
  const dayEndsMs = quota === Infinity ? Infinity : nextWarmUpDay(rules, opens).getTime()
  const closesMs = nextClosing(rules, opens)?.getTime() ?? Infinity
  const fromMs = opens.getTime()
  const toMs = Math.min(closesMs, dayEndsMs)
  const byTime = ((toMs - fromMs) / 1000) * perSecond
  return quota <= byTime
    ? { fromMs, toMs: dayEndsMs, room: Math.max(0, quota) }
    : { fromMs, toMs, room: byTime }
}

/** When the last message goes out if nothing else happens; `undefined` when that is months away. */
export const finishAt = (plan: Plan): Date | undefined => {
  const { now, perSecond, rules, spentToday } = plan
  const spent = new Map([[dayAt(now, rules.timeZone), spentToday]])
  const spentOn = (day: string): number => spent.get(day) ?? 0
  let left = plan.toGo
  let at = now
  for (let count = 0; count < MAX_STRETCHES; count += 1) {
    const { fromMs, room, toMs } = stretchFrom(plan, at, spentOn)
    if (left <= room) return new Date(fromMs + (left / perSecond) * 1000)
    const day = dayAt(new Date(fromMs), rules.timeZone)
    spent.set(day, spentOn(day) + room)
    left -= room
    at = new Date(toMs)
  }
  return undefined
}
