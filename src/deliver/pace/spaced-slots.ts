import type { Clock } from '../../domain/clock.js'
import { reserveSlots, type Limit } from './limit.js'
import type { PaceStore, Terms } from './pace-store.js'
import type { Slot } from './pacer.js'

/** Everybody who asks gets a place in the queue; what was missed in a short hiccup is caught up. */
const IN_TURN: Terms = { withinMs: Infinity, catchUpMs: 500 }

const spaced = (slots: readonly Slot[], firstMs: number, intervalMs: number): Slot[] =>
  slots.map(({ at, delivery }, index) => ({
    delivery,
    at: new Date(Math.max(at?.getTime() ?? 0, firstMs + index * intervalMs)),
  }))

/** By their instants; those that may go out at any time first. */
export const inOrder = (slots: readonly Slot[]): Slot[] =>
  [...slots].sort((one, other) => (one.at?.getTime() ?? 0) - (other.at?.getTime() ?? 0))

/** Slots at the pace of a publication, which all workers share. */
export const sharedPace =
  (store: Pick<PaceStore, 'reserve'>, clock: Clock) =>
  async (
    publicationId: string,
    intervalMs: number,
    slots: readonly Slot[],
  ): Promise<readonly Slot[]> => {
    if (intervalMs === 0 || slots.length === 0) return slots
    const wish = { key: `rate:${publicationId}`, intervalMs, slots: slots.length }
    const [grant] = await store.reserve([wish], IN_TURN)
    return spaced(slots, clock().getTime() + (grant?.inMs ?? 0), intervalMs)
  }

/** Slots at the pace of this process, whatever it sends. */
export const ownPace = (
  intervalMs: number,
  clock: Clock,
): ((slots: readonly Slot[]) => readonly Slot[]) => {
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
