import { setTimeout as sleep } from 'node:timers/promises'

import type { Payload } from 'payload'

import { Fault } from '../../domain/fault.js'
import {
  ignoreIdleErrors,
  type PostgresAdapter,
  type PostgresPool,
  type TransactionId,
} from '../databases/postgres.js'

/** The default of `pg` for a pool without `max`. */
const POOL_MAX = 10
const TIMEOUT_MS = 15_000

/**
 * A semaphore with `count` places. Callers without a place wait for one in order of arrival, for at most
 * `patienceMs`.
 */
const createSemaphore = (count: number, patienceMs: number) => {
  let free = count
  const waiting: (() => void)[] = []
  return {
    take: async (): Promise<boolean> => {
      if (free > 0) {
        free -= 1
        return true
      }
      const turn = new AbortController()
      const mine = (): void => turn.abort()
      waiting.push(mine)
      await sleep(patienceMs, undefined, { signal: turn.signal }).catch(() => undefined)
      const at = waiting.indexOf(mine)
      if (at >= 0) waiting.splice(at, 1)
      return at < 0
    },
    giveBack: (): void => {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    },
  }
}

const databaseBusy = (): Fault =>
  new Fault(
    'DATABASE_BUSY',
    'So many requests write at the same time that this one found no free connection to Postgres. Try again; if this happens often, give the pool more connections (pool.max).',
  )

/**
 * Logs connections that are lost while they are in use. Without a listener that event would end the process; the next
 * statement on the connection fails by itself.
 */
const logLostConnections = (logger: Payload['logger'], pool: PostgresPool): void => {
  const heard = new WeakSet<object>()
  pool.on('acquire', (client) => {
    if (heard.has(client)) return
    heard.add(client)
    client.on('error', (error) => {
      logger.warn({ msg: `A connection to Postgres was lost: ${error.message}` })
    })
  })
}

const patched = new WeakSet<PostgresAdapter>()

/**
 * Corrects two faults of transactions in Payload's Postgres adapter.
 *
 * A request in a transaction holds one connection and asks for others. If as many requests as the pool has
 * connections did so, they would wait for each other for ever; therefore at most half of the connections may be in
 * transactions.
 *
 * Postgres answers COMMIT without an error when a failed statement has aborted the transaction, and rolls it back.
 * Each transaction is therefore probed before its commit, so that no request reports success for what was not stored.
 */
export const patchPostgresTransactions = (
  db: PostgresAdapter,
  logger: Payload['logger'],
  patienceMs = TIMEOUT_MS,
): void => {
  if (patched.has(db)) return
  patched.add(db)
  logLostConnections(logger, db.pool)
  ignoreIdleErrors(db)
  const begin = db.beginTransaction.bind(db)
  const commit = db.commitTransaction.bind(db)
  const rollback = db.rollbackTransaction.bind(db)
  const held = new Set<TransactionId>()
  const seats = createSemaphore(
    Math.max(1, Math.floor((db.pool.options?.max ?? POOL_MAX) / 2)),
    patienceMs,
  )
  const ended = (id: TransactionId): void => {
    if (held.delete(id)) seats.giveBack()
  }
  db.beginTransaction = async (options) => {
    if (!(await seats.take())) throw databaseBusy()
    const id = await begin(options).catch((error: unknown) => {
      seats.giveBack()
      throw error
    })
    if (id === null) seats.giveBack()
    else held.add(id)
    return id
  }
  db.commitTransaction = async (given) => {
    const id = await given
    try {
      await db.sessions[String(id)]?.db.execute('select 1')
      await commit(id)
    } catch (error) {
      await rollback(id)
      throw error
    } finally {
      ended(id)
    }
  }
  db.rollbackTransaction = async (given) => {
    const id = await given
    await rollback(id).finally(() => ended(id))
  }
}
