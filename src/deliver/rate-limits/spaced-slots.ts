import type { Clock } from '../../domain/clock.js'
import { maxQueueMs, reserveSlots, type Limit } from './limit.js'
import type { RateLimitStore, ReservationTerms, SlotRequest } from './rate-limit-store.js'
import type { TimedDelivery } from './rate-limiter.js'

/** Everybody who asks gets a place in the queue; what was missed in a short hiccup is caught up. */
const IN_TURN: ReservationTerms = { withinMs: Infinity, catchUpMs: 500 }

const spaced = (
  slots: readonly TimedDelivery[],
  firstMs: number,
  intervalMs: number,
): TimedDelivery[] =>
  slots.map(({ at, delivery }, index) => ({
    delivery,
    at: new Date(Math.max(at?.getTime() ?? 0, firstMs + index * intervalMs)),
  }))

/** By their instants; those that may go out at any time first. */
export const sortByTime = (slots: readonly TimedDelivery[]): TimedDelivery[] =>
  [...slots].sort((one, other) => (one.at?.getTime() ?? 0) - (other.at?.getTime() ?? 0))

/** Slots that are this process's own. */
type Place = Omit<SlotRequest, 'key'> & { readonly atMs: number }

export type SharedRate = {
  /** @returns none while the first slot is too far ahead: it is kept, and taken when it has come near */
  readonly take: (
    publicationId: string,
    intervalMs: number,
    slots: readonly TimedDelivery[],
  ) => Promise<readonly TimedDelivery[]>
  readonly isAhead: (publicationId: string) => boolean
}

/** Rows are held for so long at most before their slot; other mailings have their turn meanwhile. */
const PATIENCE_MS = 2000

/** Slots at the pace of a publication, which all workers share. */
export const createSharedRate = (
  store: Pick<RateLimitStore, 'reserve'>,
  clock: Clock,
): SharedRate => {
  const kept = new Map<string, Place>()
  const isAhead = (publicationId: string): boolean => {
    const place = kept.get(publicationId)
    if (!place) return false
    const leftMs = place.atMs - clock().getTime()
    return leftMs > PATIENCE_MS && leftMs <= maxQueueMs(place.intervalMs)
  }
  const queueUp = async (publicationId: string, wish: Omit<SlotRequest, 'key'>): Promise<Place> => {
    const [grant] = await store.reserve([{ ...wish, key: `rate:${publicationId}` }], IN_TURN)
    return { ...wish, atMs: clock().getTime() + (grant?.inMs ?? 0) }
  }
  return {
    isAhead,
    take: async (publicationId, intervalMs, slots) => {
      if (intervalMs === 0 || slots.length === 0) return slots
      const place =
        kept.get(publicationId) ??
        (await queueUp(publicationId, { intervalMs, slots: slots.length }))
      kept.set(publicationId, place)
      if (isAhead(publicationId)) return []
      kept.delete(publicationId)
      return spaced(slots.slice(0, place.slots), place.atMs, place.intervalMs)
    },
  }
}

/** Slots at the pace of this process, whatever it sends. */
export const createProcessRate = (
  intervalMs: number,
  clock: Clock,
): ((slots: readonly TimedDelivery[]) => readonly TimedDelivery[]) => {
  let limit: Limit = { nextAtMs: 0 }
  return (slots) => {
    if (intervalMs === 0 || slots.length === 0) return slots
    const nowMs = clock().getTime()
    const reserved = reserveSlots(
      limit,
      { key: 'own', intervalMs, slots: slots.length },
      IN_TURN,
      nowMs,
    )
    limit = reserved.limit
    return spaced(slots, nowMs + reserved.grant.inMs, intervalMs)
  }
}
