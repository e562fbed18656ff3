import type { Payload } from 'payload'

import type { Clock } from '../domain/clock.js'
import { Fault } from '../domain/fault.js'
import type { Slugs } from '../options/resolve-options.js'
import { guardedUpdate } from './write/guarded-update.js'

export type WorkerProcess = {
  readonly id: string
  readonly host: string
  readonly pid: number
  /** Domains that it signs mails for, parted by spaces; none where the relay signs. */
  readonly signsFor?: string
}

export type Heartbeat = { readonly beat: () => Promise<void>; readonly stop: () => Promise<void> }

type HeartbeatArgs = {
  readonly clock: Clock
  readonly payload: Payload
  readonly slugs: Slugs
  readonly worker: WorkerProcess
}

type WorkerRow = { readonly id: string; readonly host: string; readonly signsFor?: string | null }

/** A worker that was not heard of for so long is taken for dead. */
const SILENT_MS = 120_000

/** How many workers were heard of of late. */
export const countLiveWorkers = async (
  payload: Payload,
  slugs: Slugs,
  now: Date,
): Promise<number> =>
  (
    await payload.db.count({
      collection: slugs.workers,
      where: { heartbeatAt: { greater_than: isoBefore(() => now, SILENT_MS) } },
    })
  ).totalDocs

/** Those that were heard of of late. */
export const findLiveWorkers = async (
  payload: Payload,
  slugs: Slugs,
  now: Date,
): Promise<readonly WorkerRow[]> => {
  const { docs } = await payload.db.find<WorkerRow>({
    collection: slugs.workers,
    pagination: false,
    where: { heartbeatAt: { greater_than: isoBefore(() => now, SILENT_MS) } },
  })
  return docs
}

const isoBefore = (clock: Clock, ms: number): string =>
  new Date(clock().getTime() - ms).toISOString()

/** SQLite's file locks hold between processes of one machine alone. */
const refuseSecondHost = async ({
  clock,
  payload,
  slugs,
  worker,
}: HeartbeatArgs): Promise<void> => {
  if (payload.db.name !== 'sqlite') return
  const other = await payload.db.findOne<WorkerRow>({
    collection: slugs.workers,
    where: {
      and: [
        { host: { not_equals: worker.host } },
        { heartbeatAt: { greater_than: isoBefore(clock, SILENT_MS) } },
      ],
    },
  })
  if (!other) return
  throw new Fault(
    'CONFIG_INVALID',
    `A worker on ${other.host} sends from this SQLite database. Run workers on one machine only, or move to Postgres or MongoDB.`,
  )
}

/**
 * Shows that this process works, so that the desk can say when nobody sends.
 *
 * @throws {Fault} CONFIG_INVALID for a second host on SQLite
 */
export const startHeartbeat = async (args: HeartbeatArgs): Promise<Heartbeat> => {
  const { clock, payload, slugs, worker } = args
  const collection = slugs.workers
  await refuseSecondHost(args)
  await payload.db.deleteMany({
    collection,
    where: { heartbeatAt: { less_than: isoBefore(clock, SILENT_MS) } },
  })
  const startedAt = clock().toISOString()
  const appear = async (): Promise<void> => {
    const heartbeatAt = clock().toISOString()
    await payload.db.create({ collection, data: { ...worker, startedAt, heartbeatAt } })
  }
  await appear()
  return {
    beat: async () => {
      const set = { heartbeatAt: clock().toISOString() }
      // A machine that slept was taken for dead meanwhile, and is not.
      if (!(await guardedUpdate(payload, collection, { id: worker.id, guard: {}, set })))
        await appear()
    },
    stop: () => payload.db.deleteMany({ collection, where: { id: { equals: worker.id } } }),
  }
}
