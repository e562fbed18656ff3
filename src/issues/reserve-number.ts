import type { RateLimitStore } from '../deliver/rate-limits/rate-limit-store.js'
import { systemClock } from '../storage/system-clock.js'

/** Longer than a request takes between choosing a number and writing it. */
const HELD_MS = 5000

const held = new Map<string, Map<number, number>>()

/**
 * Reserves the next number that nobody in this process is about to use: issues that are created at the same time get
 * different ones.
 */
export const reserveNumber = (publication: string, highest: number): number => {
  const now = systemClock().getTime()
  const numbers = held.get(publication) ?? new Map<number, number>()
  held.set(publication, numbers)
  for (const [number, until] of numbers) {
    if (until < now) numbers.delete(number)
  }
  let next = Number.isSafeInteger(highest + 1) ? highest + 1 : 1
  while (numbers.has(next)) next += 1
  numbers.set(next, now + HELD_MS)
  return next
}

type ClaimArgs = {
  readonly store: Pick<RateLimitStore, 'reserve'>
  readonly publication: string
  readonly highest: number
}

/** As `reserveNumber`, among all processes on the database: the first one has the number for some seconds. */
export const claimNumber = async ({ highest, publication, store }: ClaimArgs): Promise<number> => {
  for (;;) {
    const number = reserveNumber(publication, highest)
    const request = {
      intervalMs: HELD_MS,
      key: `number ${publication} ${String(number)}`,
      slots: 1,
    }
    const [claim] = await store.reserve([request], { catchUpMs: 0, withinMs: 0 })
    if (claim && claim.slots > 0) return number
  }
}
