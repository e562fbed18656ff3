import type { DeliveryRules } from '../rules.js'

/** Rows that a worker holds are sent within about so long, so that a pause or a closing window is soon felt. */
const HELD_MS = 5000

/** Time between two messages under a publication's limits: the slower one holds; 0 without any. */
export const messageIntervalMs = ({
  perMinute,
  perSecond,
}: Pick<DeliveryRules, 'perMinute' | 'perSecond'>): number =>
  Math.max(perSecond ? 1000 / perSecond : 0, perMinute ? 60_000 / perMinute : 0)

/** How many rows a worker should hold at once where a message goes out every so often; at least one. */
export const groupSize = (intervalMs: number): number =>
  intervalMs > 0 ? Math.max(1, Math.floor(HELD_MS / intervalMs)) : Infinity
