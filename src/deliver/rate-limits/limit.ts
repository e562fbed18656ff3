import { domainToASCII } from 'node:url'

import type { DeliveryRules } from '../rules.js'
import type { ReservationTerms, SlotRequest, SlotReservation } from './rate-limit-store.js'

/**
 * A limit is the instant of its next free slot (the theoretical arrival time of GCRA, ITU-T I.371). A reservation moves it
 * on, so that slots are an interval apart whoever takes them.
 */
export type Limit = { readonly nextAtMs: number }

/** No reservation is further ahead than this: a limit that is was left behind by a clock that was set back. */
export const maxQueueMs = (intervalMs: number): number => 60_000 + 20 * intervalMs

const startOf = (
  { nextAtMs }: Limit,
  { intervalMs }: SlotRequest,
  { catchUpMs }: ReservationTerms,
  nowMs: number,
): number =>
  nextAtMs > nowMs - catchUpMs && nextAtMs <= nowMs + maxQueueMs(intervalMs) ? nextAtMs : nowMs

/** Reserves slots of a limit. @returns the reservation, and the limit as it is from then on */
export const reserveSlots = (
  limit: Limit,
  request: SlotRequest,
  terms: ReservationTerms,
  nowMs: number,
): { readonly reservation: SlotReservation; readonly limit: Limit } => {
  const { intervalMs, key } = request
  const startMs = startOf(limit, request, terms, nowMs)
  const roomMs = nowMs + terms.withinMs - startMs
  const room = roomMs < 0 ? 0 : Math.floor(roomMs / intervalMs) + 1
  const slots = Math.min(request.slots, room)
  return {
    reservation: { key, inMs: startMs - nowMs, slots },
    limit: { nextAtMs: startMs + slots * intervalMs },
  }
}

/** Time between two messages under a publication's limits: the slower one applies; 0 without any. */
export const messageIntervalMs = ({
  perMinute,
  perSecond,
}: Pick<DeliveryRules, 'perMinute' | 'perSecond'>): number =>
  Math.max(perSecond ? 1000 / perSecond : 0, perMinute ? 60_000 / perMinute : 0)

/** Rows that a worker holds are sent within about this time, so that a pause or the end of sending hours takes effect soon. */
const HELD_MS = 5000

/** How many rows a worker should hold at once where messages go out at this interval; at least one. */
export const groupSize = (intervalMs: number): number =>
  intervalMs > 0 ? Math.max(1, Math.floor(HELD_MS / intervalMs)) : Infinity

/** The domain of an address, in lower-case ASCII; empty for an address without one. */
export const domainOf = (address: string): string =>
  domainToASCII(address.slice(address.lastIndexOf('@') + 1).trim())
