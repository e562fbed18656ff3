import type { Payload } from 'payload'

import type { Clock } from '../domain/clock.js'
import { Fault } from '../domain/fault.js'
import type { Slugs } from '../options/resolve-options.js'
import { databaseOf } from './databases/select-database.js'
import { guardedUpdate } from './guarded-update/index.js'

export type WorkerProcess = {
  readonly id: string
  readonly host: string
  readonly pid: number
  /** Domains that the worker signs messages for, separated by spaces; not set where the relay signs. */
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

/** A worker without a heartbeat for this long counts as dead. */
const SILENT_MS = 120_000

/** Counts workers with a recent heartbeat. */
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

/** Finds workers with a recent heartbeat. */
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

/** SQLite's file locks work between processes of one host only. */
const refuseSecondHost = async ({
  clock,
  payload,
  slugs,
  worker,
}: HeartbeatArgs): Promise<void> => {
  const database = databaseOf(payload)
  if (database.family === 'mongo' || !database.isSingleHost) return
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
 * Stores a heartbeat of this worker, so that the admin can show whether anything sends.
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
      // The row is gone when the host slept for so long that the worker was counted as dead.
      if (!(await guardedUpdate(payload, collection, { id: worker.id, guard: {}, set })))
        await appear()
    },
    stop: () => payload.db.deleteMany({ collection, where: { id: { equals: worker.id } } }),
  }
}
