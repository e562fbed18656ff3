import { createHmac } from 'node:crypto'

import type { Payload } from 'payload'

import type { RateLimitStore } from '../../deliver/rate-limits/rate-limit-store.js'
import type { Clock } from '../../domain/clock.js'
import type { Slugs } from '../../options/resolve-options.js'
import { createRateLimitStore } from './index.js'

/** Allows `atOnce` attempts, 20 at most, and after those one per interval. */
export type AttemptLimit = {
  /** What is limited. */
  readonly kind: string
  /** Who is limited. Stored as a keyed hash, because it may be an address. */
  readonly of: readonly string[]
  readonly atOnce: number
  readonly intervalMs: number
}

/** Limits that all processes share through the database. */
export type AttemptLimiter = {
  /**
   * Takes one attempt from every limit, or from none.
   *
   * @returns milliseconds to wait where one of them is spent, else 0
   */
  readonly take: (limits: readonly AttemptLimit[]) => Promise<number>
  readonly giveBack: (limits: readonly AttemptLimit[]) => Promise<void>
}

type Limiting = {
  readonly payload: Payload
  readonly pace: string
  readonly store: RateLimitStore
  readonly clock: Clock
}

const PREFIX = 'limit:'

/** A limit that lies further ahead was written by a wrong clock. */
const MOST_AT_ONCE = 20

const keyOf = ({ secret }: Pick<Payload, 'secret'>, { kind, of }: AttemptLimit): string => {
  const whom = createHmac('sha256', secret).update(JSON.stringify([PREFIX, kind, ...of]))
  return `${PREFIX}${kind}:${whom.digest('base64url').slice(0, 22)}`
}

/** Concurrent attempts may arrive later than their clock says. */
const slackOf = (intervalMs: number): number => Math.min(1000, Math.floor(intervalMs / 2))

const takeOne = async ({ payload, store }: Limiting, limit: AttemptLimit): Promise<number> => {
  const { atOnce, intervalMs } = limit
  const withinMs = (Math.min(atOnce, MOST_AT_ONCE) - 1) * intervalMs + slackOf(intervalMs)
  const key = keyOf(payload, limit)
  const [grant] = await store.reserve([{ intervalMs, key, slots: 1 }], { catchUpMs: 0, withinMs })
  if (grant === undefined) return intervalMs
  return grant.slots > 0 ? 0 : Math.max(1, grant.inMs - withinMs)
}

const giveBack = async (
  { pace, payload }: Limiting,
  limits: readonly AttemptLimit[],
): Promise<void> => {
  for (const limit of limits)
    await payload.db.updateOne({
      collection: pace,
      data: { nextAtMs: { $inc: -limit.intervalMs } },
      returning: false,
      where: { key: { equals: keyOf(payload, limit) } },
    })
}

const take = async (limiting: Limiting, limits: readonly AttemptLimit[]): Promise<number> => {
  const taken: AttemptLimit[] = []
  for (const limit of limits) {
    const waitMs = await takeOne(limiting, limit)
    if (waitMs > 0) {
      await giveBack(limiting, taken)
      return waitMs
    }
    taken.push(limit)
  }
  return 0
}

const SWEEP_EVERY_MS = 60_000
const sweptAt = new WeakMap<Payload, number>()

/**
 * Longer than clocks differ. A limit that was just created has no slot yet, and its age is known by when it was
 * written.
 */
const PASSED_MS = 600_000

/** Deletes limits whose next slot has passed, so that nobody can fill the table. */
const sweep = ({ clock, pace, payload }: Limiting): void => {
  const nowMs = clock().getTime()
  if (nowMs - (sweptAt.get(payload) ?? 0) < SWEEP_EVERY_MS) return
  sweptAt.set(payload, nowMs)
  const before = nowMs - PASSED_MS
  const where = {
    and: [
      { key: { like: PREFIX } },
      { nextAtMs: { less_than: before } },
      { updatedAt: { less_than: new Date(before).toISOString() } },
    ],
  }
  payload.db.deleteMany({ collection: pace, where }).catch((error: unknown) => {
    payload.logger.warn({ err: error, msg: 'Limits that have passed could not be removed.' })
  })
}

/** Limits on how often somebody may try something, on whatever database the host's Payload uses. */
export const createAttemptLimiter = (
  payload: Payload,
  slugs: Slugs,
  clock: Clock,
): AttemptLimiter => {
  const store = createRateLimitStore(payload, slugs, clock)
  const limiting = { clock, pace: slugs.pace, payload, store }
  return {
    take: (limits) => {
      sweep(limiting)
      return take(limiting, limits)
    },
    giveBack: (limits) => giveBack(limiting, limits),
  }
}
