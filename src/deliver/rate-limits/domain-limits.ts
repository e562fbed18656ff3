import type { Clock } from '../../domain/clock.js'
import type { LeasedDelivery } from '../ports.js'
import type { DeliveryRules } from '../rules.js'
import { domainOf } from './domain-of.js'
import type {
  SlotReservation,
  RateLimitStore,
  ReservationTerms,
  SlotRequest,
} from './rate-limit-store.js'
import type { Admission, TimedDelivery } from './rate-limiter.js'
import { createPostponer } from './postponed-rows.js'

type Sorted = Pick<Admission, 'go' | 'later' | 'rest'>

type AdmitArgs = {
  readonly publicationId: string
  readonly rules: Pick<DeliveryRules, 'perDomain'>
  readonly candidates: readonly LeasedDelivery[]
  /** Rows behind them: sent away as well where their domain is full. */
  readonly rest: readonly LeasedDelivery[]
  readonly withinMs: number
}

/** Hands out the free slots of one limit one after the other, then none. */
type Lane = SlotReservation & Pick<SlotRequest, 'intervalMs'> & { given: number }

const MINUTE_MS = 60_000
/** Rows that come a little late for their slot still find it. */
const CATCH_UP_SLOTS = 2
const CATCH_UP_MS = 500

const limitsOf = ({ perDomain }: AdmitArgs['rules']): ReadonlyMap<string, number> =>
  new Map(perDomain.map(({ domain, perMinute }) => [domainOf(domain), MINUTE_MS / perMinute]))

const slotRequestsFor = (
  { candidates, publicationId }: AdmitArgs,
  limits: ReadonlyMap<string, number>,
): SlotRequest[] => {
  const asked = new Map<string, number>()
  for (const { address } of candidates) {
    const domain = domainOf(address)
    if (limits.has(domain)) asked.set(domain, (asked.get(domain) ?? 0) + 1)
  }
  return [...asked].map(([domain, slots]) => ({
    key: `domain:${publicationId}:${domain}`,
    intervalMs: limits.get(domain) ?? 0,
    slots,
  }))
}

const unlimited = ({ candidates, rest }: AdmitArgs): Sorted => ({
  go: candidates.map((delivery) => ({ delivery, at: undefined })),
  later: [],
  rest,
})

const isFull = ({ given, slots }: Lane): boolean => given >= slots

const takeSlot = (lane: Lane, nowMs: number): Date => {
  const at = new Date(nowMs + lane.inMs + lane.given * lane.intervalMs)
  lane.given += 1
  return at
}

type Lanes = ReadonlyMap<string, Lane>

const openLanes = async (
  store: Pick<RateLimitStore, 'reserve'>,
  args: AdmitArgs,
): Promise<Lanes> => {
  if (args.rules.perDomain.length === 0) return new Map()
  const wishes = slotRequestsFor(args, limitsOf(args.rules))
  if (wishes.length === 0) return new Map()
  const slowest = Math.max(...wishes.map(({ intervalMs }) => intervalMs))
  const catchUpMs = Math.max(CATCH_UP_MS, CATCH_UP_SLOTS * slowest)
  const terms: ReservationTerms = { withinMs: args.withinMs, catchUpMs }
  const intervals = new Map(wishes.map(({ intervalMs, key }) => [key, intervalMs]))
  return new Map(
    (await store.reserve(wishes, terms)).map((grant) => {
      const intervalMs = intervals.get(grant.key) ?? 0
      return [grant.key, { ...grant, intervalMs, given: 0 }]
    }),
  )
}

/** Limits of single domains: rows of theirs go out at the domain's pace, and those of other domains pass them by. */
export const domainLimits = (
  store: Pick<RateLimitStore, 'reserve'>,
  { clock, random }: { readonly clock: Clock; readonly random: () => number },
): ((args: AdmitArgs) => Promise<Sorted>) => {
  const park = createPostponer(random)
  return async (args) => {
    const { candidates, publicationId, rest } = args
    const lanes = await openLanes(store, args)
    if (lanes.size === 0) return unlimited(args)
    const nowMs = clock().getTime()
    const laneOf = ({ address }: LeasedDelivery): Lane | undefined =>
      lanes.get(`domain:${publicationId}:${domainOf(address)}`)
    const sendAway = (delivery: LeasedDelivery, lane: Lane) => {
      const freeAtMs = nowMs + lane.inMs + lane.slots * lane.intervalMs
      return { delivery, until: park({ ...lane, freeAtMs, nowMs }) }
    }
    const go: TimedDelivery[] = []
    const later: Admission['later'][number][] = []
    const full = new Set<Lane>()
    for (const delivery of candidates) {
      const lane = laneOf(delivery)
      if (!lane) go.push({ delivery, at: undefined })
      else if (!isFull(lane)) go.push({ delivery, at: takeSlot(lane, nowMs) })
      else {
        full.add(lane)
        later.push(sendAway(delivery, lane))
      }
    }
    const stay = rest.filter((delivery) => {
      const lane = laneOf(delivery)
      if (!lane || !full.has(lane)) return true
      later.push(sendAway(delivery, lane))
      return false
    })
    return { go, later, rest: stay }
  }
}
