import type { Clock } from '../../domain/clock.js'
import { maxQueueMs, reserveSlots, type Limit } from './limit.js'
import type { RateLimitStore, ReservationTerms, SlotRequest } from './rate-limit-store.js'
import type { TimedDelivery } from './rate-limiter.js'

/** Every request gets a place in the queue; slots missed during a short interruption are caught up. */
const IN_TURN: ReservationTerms = { withinMs: Infinity, catchUpMs: 500 }

const spaceOut = (
  deliveries: readonly TimedDelivery[],
  firstMs: number,
  intervalMs: number,
): TimedDelivery[] =>
  deliveries.map(({ at, delivery }, index) => ({
    delivery,
    at: new Date(Math.max(at?.getTime() ?? 0, firstMs + index * intervalMs)),
  }))

/** Sorts by instant; deliveries that may go out at any time come first. */
export const sortByTime = (deliveries: readonly TimedDelivery[]): TimedDelivery[] =>
  [...deliveries].sort((one, other) => (one.at?.getTime() ?? 0) - (other.at?.getTime() ?? 0))

/** Slots that this process has reserved. */
type OwnSlots = Omit<SlotRequest, 'key'> & { readonly atMs: number }

export type SharedRate = {
  /**
   * Gives each delivery its instant.
   *
   * @param key names the publication or relay
   * @returns none while the first slot is too far ahead: the slot is kept and used later
   */
  readonly take: (
    key: string,
    intervalMs: number,
    deliveries: readonly TimedDelivery[],
  ) => Promise<readonly TimedDelivery[]>
  /** Whether the kept slot is still too far ahead. */
  readonly isAhead: (key: string) => boolean
}

/** How long rows are held before their slot at most; other mailings have their turn meanwhile. */
const MAX_HELD_MS = 2000

/** The rate of a publication or a relay, which all workers share. */
export const createSharedRate = (
  store: Pick<RateLimitStore, 'reserve'>,
  clock: Clock,
): SharedRate => {
  const kept = new Map<string, OwnSlots>()
  const isAhead = (key: string): boolean => {
    const own = kept.get(key)
    if (!own) return false
    const leftMs = own.atMs - clock().getTime()
    return leftMs > MAX_HELD_MS && leftMs <= maxQueueMs(own.intervalMs)
  }
  const reserve = async (key: string, request: Omit<SlotRequest, 'key'>): Promise<OwnSlots> => {
    const [reservation] = await store.reserve([{ ...request, key: `rate:${key}` }], IN_TURN)
    return { ...request, atMs: clock().getTime() + (reservation?.inMs ?? 0) }
  }
  return {
    isAhead,
    take: async (key, intervalMs, deliveries) => {
      if (intervalMs === 0 || deliveries.length === 0) return deliveries
      const own = kept.get(key) ?? (await reserve(key, { intervalMs, slots: deliveries.length }))
      kept.set(key, own)
      if (isAhead(key)) return []
      kept.delete(key)
      return spaceOut(deliveries.slice(0, own.slots), own.atMs, own.intervalMs)
    },
  }
}

/** The rate of this process, whatever it sends. */
export const createProcessRate = (
  intervalMs: number,
  clock: Clock,
): ((deliveries: readonly TimedDelivery[]) => readonly TimedDelivery[]) => {
  let limit: Limit = { nextAtMs: 0 }
  return (deliveries) => {
    if (intervalMs === 0 || deliveries.length === 0) return deliveries
    const nowMs = clock().getTime()
    const reserved = reserveSlots(
      limit,
      { key: 'own', intervalMs, slots: deliveries.length },
      IN_TURN,
      nowMs,
    )
    limit = reserved.limit
    return spaceOut(deliveries, nowMs + reserved.reservation.inMs, intervalMs)
  }
}
