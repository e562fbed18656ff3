import type { SlotReservation, ReservationTerms, SlotRequest } from './rate-limit-store.js'

/**
 * A limit is the instant of its next free slot (the theoretical arrival time of GCRA, ITU-T I.371): a reservation moves
 * it on, so that slots are an interval apart whoever takes them.
 */
export type Limit = { readonly nextAtMs: number }

/** Nobody queues for longer than so: a limit that lies further ahead was left behind by a clock that was set back. */
export const maxQueueMs = (intervalMs: number): number => 60_000 + 20 * intervalMs

const startOf = (
  { nextAtMs }: Limit,
  { intervalMs }: SlotRequest,
  { catchUpMs }: ReservationTerms,
  nowMs: number,
): number =>
  nextAtMs > nowMs - catchUpMs && nextAtMs <= nowMs + maxQueueMs(intervalMs) ? nextAtMs : nowMs

/** Takes slots of a limit. @returns what was granted, and the limit as it is from then on */
export const reserveSlots = (
  limit: Limit,
  wish: SlotRequest,
  terms: ReservationTerms,
  nowMs: number,
): { readonly grant: SlotReservation; readonly limit: Limit } => {
  const { intervalMs, key } = wish
  const startMs = startOf(limit, wish, terms, nowMs)
  const roomMs = nowMs + terms.withinMs - startMs
  const room = roomMs < 0 ? 0 : Math.floor(roomMs / intervalMs) + 1
  const slots = Math.min(wish.slots, room)
  return {
    grant: { key, inMs: startMs - nowMs, slots },
    limit: { nextAtMs: startMs + slots * intervalMs },
  }
}
