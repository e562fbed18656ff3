import type { Payload } from 'payload'

import type { Clock } from '../domain/clock.js'
import type { ResolvedOptions, Slugs } from '../options/resolve-options.js'
import { createRateLimitStore } from './rate-limits/index.js'

/** The row among the rate limits that keeps when the last tick began. */
const KEY = 'tick'

/** Keeps that a tick begins now. Of several at once, one is kept. */
export const recordTick = async (payload: Payload, slugs: Slugs, clock: Clock): Promise<void> => {
  const store = createRateLimitStore(payload, slugs, clock)
  const { rows } = await store.read([KEY])
  const from = rows.get(KEY) ?? { key: KEY, nextAtMs: 0, taken: 0 }
  await store.swap([{ from, to: { nextAtMs: clock().getTime(), taken: 0 } }])
}

/** When the last tick began; `undefined` before the first. */
export const findLastTick = async (payload: Payload, slugs: Slugs): Promise<Date | undefined> => {
  const row = await payload.db.findOne<{ id: string; nextAtMs?: number | null }>({
    collection: slugs.pace,
    where: { key: { equals: KEY } },
  })
  return row?.nextAtMs ? new Date(row.nextAtMs) : undefined
}

export type TickStatus = {
  /** When the last tick began, ISO 8601; `null` before the first. */
  readonly lastAt: string | null
  /** The address that the schedule calls. */
  readonly url: string
}

/** How a host on a schedule fares; `null` where the options have no tick. */
export const findTickStatus = async (
  payload: Payload,
  { publicUrl, slugs, tick }: Pick<ResolvedOptions, 'publicUrl' | 'slugs' | 'tick'>,
): Promise<TickStatus | null> => {
  if (!tick) return null
  const lastAt = await findLastTick(payload, slugs)
  const url = `${publicUrl}${payload.config.routes.api}/roundup/tick`
  return { lastAt: lastAt?.toISOString() ?? null, url }
}
