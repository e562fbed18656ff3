import type { Clock } from '../../domain/clock.js'
import type { LeasedDelivery } from '../ports/ledger.js'
import type { DeliveryRules } from '../rules.js'
import { domainOf } from './limit.js'
import type {
  RateLimitStore,
  ReservationTerms,
  SlotRequest,
  SlotReservation,
} from './rate-limit-store.js'
import type { Admission, TimedDelivery } from './rate-limiter.js'
import { createPostponer } from './postponed-rows.js'

type Sorted = Pick<Admission, 'ready' | 'postponed' | 'remaining'>

type AdmitArgs = {
  readonly publicationId: string
  readonly rules: Pick<DeliveryRules, 'perDomain'>
  readonly candidates: readonly LeasedDelivery[]
  /** Rows after them: postponed as well where their domain is full. */
  readonly rest: readonly LeasedDelivery[]
  readonly withinMs: number
}

/** The slots reserved for one domain, handed out one after the other. */
type DomainSlots = SlotReservation & Pick<SlotRequest, 'intervalMs'> & { given: number }

const MINUTE_MS = 60_000
/** A slot may still be taken when its row comes a little late. */
const CATCH_UP_SLOTS = 2
const CATCH_UP_MS = 500

const intervalsByDomain = ({ perDomain }: AdmitArgs['rules']): ReadonlyMap<string, number> =>
  new Map(perDomain.map(({ domain, perMinute }) => [domainOf(domain), MINUTE_MS / perMinute]))

const slotRequestsFor = (
  { candidates, publicationId }: AdmitArgs,
  intervals: ReadonlyMap<string, number>,
): SlotRequest[] => {
  const wanted = new Map<string, number>()
  for (const { address } of candidates) {
    const domain = domainOf(address)
    if (intervals.has(domain)) wanted.set(domain, (wanted.get(domain) ?? 0) + 1)
  }
  return [...wanted].map(([domain, slots]) => ({
    key: `domain:${publicationId}:${domain}`,
    intervalMs: intervals.get(domain) ?? 0,
    slots,
  }))
}

const unlimited = ({ candidates, rest }: AdmitArgs): Sorted => ({
  ready: candidates.map((delivery) => ({ delivery, at: undefined })),
  postponed: [],
  remaining: rest,
})

const isFull = ({ given, slots }: DomainSlots): boolean => given >= slots

const takeSlot = (domainSlots: DomainSlots, nowMs: number): Date => {
  const at = new Date(nowMs + domainSlots.inMs + domainSlots.given * domainSlots.intervalMs)
  domainSlots.given += 1
  return at
}

type SlotsByKey = ReadonlyMap<string, DomainSlots>

const reserveByDomain = async (
  store: Pick<RateLimitStore, 'reserve'>,
  args: AdmitArgs,
): Promise<SlotsByKey> => {
  if (args.rules.perDomain.length === 0) return new Map()
  const requests = slotRequestsFor(args, intervalsByDomain(args.rules))
  if (requests.length === 0) return new Map()
  const slowest = Math.max(...requests.map(({ intervalMs }) => intervalMs))
  const catchUpMs = Math.max(CATCH_UP_MS, CATCH_UP_SLOTS * slowest)
  const terms: ReservationTerms = { withinMs: args.withinMs, catchUpMs }
  const intervals = new Map(requests.map(({ intervalMs, key }) => [key, intervalMs]))
  return new Map(
    (await store.reserve(requests, terms)).map((reservation) => {
      const intervalMs = intervals.get(reservation.key) ?? 0
      return [reservation.key, { ...reservation, intervalMs, given: 0 }]
    }),
  )
}

/** Limits of single recipient domains: their rows go out at the rate of the domain, and do not hold up rows of other domains. */
export const domainLimits = (
  store: Pick<RateLimitStore, 'reserve'>,
  { clock, random }: { readonly clock: Clock; readonly random: () => number },
): ((args: AdmitArgs) => Promise<Sorted>) => {
  const postponeUntil = createPostponer(random)
  return async (args) => {
    const { candidates, publicationId, rest } = args
    const slotsByKey = await reserveByDomain(store, args)
    if (slotsByKey.size === 0) return unlimited(args)
    const nowMs = clock().getTime()
    const slotsOf = ({ address }: LeasedDelivery): DomainSlots | undefined =>
      slotsByKey.get(`domain:${publicationId}:${domainOf(address)}`)
    const postpone = (delivery: LeasedDelivery, domainSlots: DomainSlots) => {
      const freeAtMs = nowMs + domainSlots.inMs + domainSlots.slots * domainSlots.intervalMs
      return { delivery, until: postponeUntil({ ...domainSlots, freeAtMs, nowMs }) }
    }
    const ready: TimedDelivery[] = []
    const postponed: Admission['postponed'][number][] = []
    const full = new Set<DomainSlots>()
    for (const delivery of candidates) {
      const domainSlots = slotsOf(delivery)
      if (!domainSlots) ready.push({ delivery, at: undefined })
      else if (!isFull(domainSlots)) ready.push({ delivery, at: takeSlot(domainSlots, nowMs) })
      else {
        full.add(domainSlots)
        postponed.push(postpone(delivery, domainSlots))
      }
    }
    const remaining = rest.filter((delivery) => {
      const domainSlots = slotsOf(delivery)
      if (!domainSlots || !full.has(domainSlots)) return true
      postponed.push(postpone(delivery, domainSlots))
      return false
    })
    return { ready, postponed, remaining }
  }
}
