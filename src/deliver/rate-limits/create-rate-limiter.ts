import type { Clock } from '../../domain/clock.js'
import type { LeasedDelivery } from '../ports.js'
import type { DeliveryRules } from '../rules.js'
import { domainLimits } from './domain-limits.js'
import { domainOf } from './domain-of.js'
import { groupSize, messageIntervalMs } from './group-size.js'
import type { RateLimitStore } from './rate-limit-store.js'
import type { Admission, RateLimiter, TimedDelivery } from './rate-limiter.js'
import type { RelayLimiter } from './relay-limiter.js'
import { spreadAfterWait } from './postponed-rows.js'
import { slowedDomains } from './slowed-domains.js'
import { sortByTime, createProcessRate, createSharedRate } from './spaced-slots.js'
import { dayAt, dayKey, warmUpQuota } from './warm-up.js'

type RateLimiterArgs = {
  readonly clock: Clock
  /** From 0 to 1. */
  readonly random: () => number
  /** The mail server, and what it asked for. */
  readonly relay: Pick<RelayLimiter, 'intervalMs' | 'now'>
  /** Names it. */
  readonly relayName: string
  readonly store: RateLimitStore
  /** Caps this process; 0 lifts the limits per second and minute that workers share. */
  readonly perSecond?: number | undefined
}

/** Slots are taken for so long ahead: a worker that dies wastes no more, and few rows wait while `submitting`. */
const MOMENT_MS = 200

const mostOf = (intervalMs: number): number =>
  intervalMs > 0 ? Math.max(1, Math.floor(MOMENT_MS / intervalMs)) : Infinity

type Sifted = { readonly later: Admission['later']; readonly free: readonly LeasedDelivery[] }

/** Rows of domains that are held back, and the others. */
const sift = (
  { clock, random }: RateLimiterArgs,
  held: ReadonlyMap<string, Date>,
  waiting: readonly LeasedDelivery[],
): Sifted => {
  if (held.size === 0) return { later: [], free: waiting }
  const now = clock()
  const later: Admission['later'][number][] = []
  const free: LeasedDelivery[] = []
  for (const delivery of waiting) {
    const until = held.get(domainOf(delivery.address))
    if (until) later.push({ delivery, until: spreadAfterWait(until, now, random) })
    else free.push(delivery)
  }
  return { later, free }
}

/** As many as the day of a warm-up has left. */
const withinDay = async (
  { clock, store }: RateLimiterArgs,
  { publicationId, rules }: { readonly publicationId: string; readonly rules: DeliveryRules },
  slots: readonly TimedDelivery[],
): Promise<readonly TimedDelivery[]> => {
  const now = clock()
  const quota = warmUpQuota(rules, now)
  if (quota === Infinity || slots.length === 0) return slots
  const key = dayKey(publicationId, dayAt(now, rules.timeZone))
  return slots.slice(0, await store.take(key, slots.length, quota))
}

/** Limits on the database that workers share, and the cap of this process in its memory. */
export const createRateLimiter = (args: RateLimiterArgs): RateLimiter => {
  const { clock, perSecond, relay, relayName, store } = args
  const slowed = slowedDomains(args)
  const admitDomains = domainLimits(store, args)
  const ownIntervalMs = perSecond ? 1000 / perSecond : 0
  const inOwnPace = createProcessRate(ownIntervalMs, clock)
  const inPace = createSharedRate(store, clock)
  const sharedMs = (rules: DeliveryRules): number =>
    perSecond === 0 ? 0 : messageIntervalMs(rules)
  const atRelay = `relay:${relayName}`
  const paceOf = (rules: DeliveryRules): number =>
    Math.max(sharedMs(rules), ownIntervalMs, relay.intervalMs())

  const admit: RateLimiter['admit'] = async (publicationId, rules, waiting) => {
    const { intervalMs: relayMs } = await relay.now()
    const sifted = sift(args, await slowed.of(publicationId), waiting)
    const paceMs = paceOf(rules)
    const sorted = await admitDomains({
      publicationId,
      rules,
      candidates: sifted.free.slice(0, mostOf(paceMs)),
      rest: sifted.free.slice(mostOf(paceMs)),
      withinMs: paceMs > 0 ? MOMENT_MS : 0,
    })
    const go = sortByTime(sorted.go)
    const paced = await inPace.take(publicationId, sharedMs(rules), go)
    const slowly = await inPace.take(atRelay, relayMs, paced)
    const today = await withinDay(args, { publicationId, rules }, slowly)
    const unsent = go.slice(today.length).map(({ delivery }) => delivery)
    return {
      go: sortByTime(inOwnPace(today)),
      later: [...sifted.later, ...sorted.later],
      rest: [...unsent, ...sorted.rest],
      isExhausted: unsent.length > 0,
    }
  }
  return {
    admit,
    isAhead: (publicationId) => inPace.isAhead(publicationId) || inPace.isAhead(atRelay),
    groupSize: (rules) => groupSize(paceOf(rules)),
    slowDown: (publicationId, domains) =>
      slowed.slowDown(publicationId, [...new Set(domains.map(domainOf))]),
    takenOn: (publicationId, day) => store.taken(dayKey(publicationId, day)),
  }
}
