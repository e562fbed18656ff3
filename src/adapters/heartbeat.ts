import type { Payload } from 'payload'

import type { Clock } from '../domain/clock.js'
import { Fault } from '../domain/fault.js'
import type { Slugs } from '../options/resolve-options.js'

export type WorkerProcess = { readonly id: string; readonly host: string; readonly pid: number }

export type Heartbeat = { readonly beat: () => Promise<void>; readonly stop: () => Promise<void> }

type HeartbeatArgs = {
  readonly clock: Clock
  readonly payload: Payload
  readonly slugs: Slugs
  readonly worker: WorkerProcess
}

type Row = { readonly id: string; readonly host: string }

/** A worker that was not heard of for so long is taken for dead. */
const SILENT_MS = 120_000

const before = (clock: Clock, ms: number): string => new Date(clock().getTime() - ms).toISOString()

/** SQLite's file locks hold between processes of one machine alone. */
const refuseSecondHost = async ({
  clock,
  payload,
  slugs,
  worker,
}: HeartbeatArgs): Promise<void> => {
  if (payload.db.name !== 'sqlite') return
  const other = await payload.db.findOne<Row>({
    collection: slugs.workers,
    where: {
      and: [
        { host: { not_equals: worker.host } },
        { heartbeatAt: { greater_than: before(clock, SILENT_MS) } },
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
    where: { heartbeatAt: { less_than: before(clock, SILENT_MS) } },
  })
  const now = clock().toISOString()
  await payload.db.create({ collection, data: { ...worker, startedAt: now, heartbeatAt: now } })
  return {
    beat: async () => {
      const data = { heartbeatAt: clock().toISOString() }
      await payload.db.updateOne({ collection, data, id: worker.id, returning: false })
    },
    stop: () => payload.db.deleteMany({ collection, where: { id: { equals: worker.id } } }),
  }
}
