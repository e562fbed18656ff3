import type { Clock } from '../../domain/clock.js'
import type { LeasedDelivery } from '../ports/ledger.js'
import type { DeliveryRules } from '../rules.js'
import { domainLimits } from './domain-limits.js'
import { domainOf, groupSize, messageIntervalMs } from './limit.js'
import type { RateLimitStore } from './rate-limit-store.js'
import type { Admission, RateLimiter, TimedDelivery } from './rate-limiter.js'
import type { RelayLimiter } from './relay-limiter.js'
import { spreadAfterWait } from './postponed-rows.js'
import { slowedDomains } from './slowed-domains.js'
import { sortByTime, createProcessRate, createSharedRate } from './spaced-slots.js'
import { dayAt, dayKey, warmUpQuota } from './warm-up.js'

type RateLimiterArgs = {
  readonly clock: Clock
  /** Returns a number from 0 to 1. */
  readonly random: () => number
  /** Limits that the mail server itself asked for. */
  readonly relay: Pick<RelayLimiter, 'intervalMs' | 'status'>
  /** Names the mail server in keys of the store. */
  readonly relayName: string
  readonly store: RateLimitStore
  /** Caps this process; 0 lifts the limits per second and minute that workers share. */
  readonly perSecond?: number | undefined
}

/** How far ahead slots are reserved: a worker that dies wastes no more, and few rows wait while `submitting`. */
const AHEAD_MS = 200

const slotsAhead = (intervalMs: number): number =>
  intervalMs > 0 ? Math.max(1, Math.floor(AHEAD_MS / intervalMs)) : Infinity

type Sifted = {
  readonly postponed: Admission['postponed']
  readonly free: readonly LeasedDelivery[]
}

/** Separates rows of domains that are held back from the others. */
const sift = (
  { clock, random }: RateLimiterArgs,
  held: ReadonlyMap<string, Date>,
  waiting: readonly LeasedDelivery[],
): Sifted => {
  if (held.size === 0) return { postponed: [], free: waiting }
  const now = clock()
  const postponed: Admission['postponed'][number][] = []
  const free: LeasedDelivery[] = []
  for (const delivery of waiting) {
    const until = held.get(domainOf(delivery.address))
    if (until) postponed.push({ delivery, until: spreadAfterWait(until, now, random) })
    else free.push(delivery)
  }
  return { postponed, free }
}

/** Keeps as many as today's warm-up quota has left. */
const withinDay = async (
  { clock, store }: RateLimiterArgs,
  { publicationId, rules }: { readonly publicationId: string; readonly rules: DeliveryRules },
  deliveries: readonly TimedDelivery[],
): Promise<readonly TimedDelivery[]> => {
  const now = clock()
  const quota = warmUpQuota(rules, now)
  if (quota === Infinity || deliveries.length === 0) return deliveries
  const key = dayKey(publicationId, dayAt(now, rules.timeZone))
  return deliveries.slice(0, await store.take(key, deliveries.length, quota))
}

/** Names the row of the relay's own rate. */
const relayKeyOf = ({ relayName }: RateLimiterArgs): string => `relay:${relayName}`

/** Limits that workers share are in the database, the cap of this process in its memory. */
export const createRateLimiter = (args: RateLimiterArgs): RateLimiter => {
  const { clock, perSecond, relay, store } = args
  const relayKey = relayKeyOf(args)
  const slowed = slowedDomains(args)
  const admitDomains = domainLimits(store, args)
  const ownIntervalMs = perSecond ? 1000 / perSecond : 0
  const atProcessRate = createProcessRate(ownIntervalMs, clock)
  const sharedRate = createSharedRate(store, clock)
  const sharedMs = (rules: DeliveryRules): number =>
    perSecond === 0 ? 0 : messageIntervalMs(rules)
  const slowestIntervalMs = (rules: DeliveryRules): number =>
    Math.max(sharedMs(rules), ownIntervalMs, relay.intervalMs())

  const admit: RateLimiter['admit'] = async (publicationId, rules, waiting) => {
    const { intervalMs: relayMs } = await relay.status()
    const sifted = sift(args, await slowed.of(publicationId), waiting)
    const intervalMs = slowestIntervalMs(rules)
    const sorted = await admitDomains({
      publicationId,
      rules,
      candidates: sifted.free.slice(0, slotsAhead(intervalMs)),
      rest: sifted.free.slice(slotsAhead(intervalMs)),
      withinMs: intervalMs > 0 ? AHEAD_MS : 0,
    })
    const allowed = sortByTime(sorted.ready)
    const byPublication = await sharedRate.take(publicationId, sharedMs(rules), allowed)
    const byRelay = await sharedRate.take(relayKey, relayMs, byPublication)
    const today = await withinDay(args, { publicationId, rules }, byRelay)
    const unsent = allowed.slice(today.length).map(({ delivery }) => delivery)
    return {
      ready: sortByTime(atProcessRate(today)),
      postponed: [...sifted.postponed, ...sorted.postponed],
      remaining: [...unsent, ...sorted.remaining],
      isExhausted: unsent.length > 0,
    }
  }
  return {
    admit,
    isAhead: (publicationId) => sharedRate.isAhead(publicationId) || sharedRate.isAhead(relayKey),
    groupSize: (rules) => groupSize(slowestIntervalMs(rules)),
    slowDown: (publicationId, domains) =>
      slowed.slowDown(publicationId, [...new Set(domains.map(domainOf))]),
    takenOn: (publicationId, day) => store.taken(dayKey(publicationId, day)),
  }
}
