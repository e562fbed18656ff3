import { setTimeout as sleep } from 'node:timers/promises'

import type { Payload } from 'payload'

import { Fault } from '../../domain/fault.js'

type TransactionId = string | number | null

type Transaction = { readonly db: { readonly execute: (sql: string) => Promise<unknown> } }

type Client = { readonly on: (event: 'error', listener: (error: Error) => void) => unknown }

type Pool = {
  readonly options?: { readonly max?: number }
  readonly on: (event: 'acquire', listener: (client: Client) => void) => unknown
}

/** What is asked of Payload's Postgres adapter beyond the common type. */
type PostgresDatabase = {
  readonly pool?: Pool
  readonly sessions: Readonly<Record<string, Transaction | undefined>>
  beginTransaction: (options?: object) => Promise<TransactionId>
  commitTransaction: (id: TransactionId | Promise<TransactionId>) => Promise<void>
  rollbackTransaction: (id: TransactionId | Promise<TransactionId>) => Promise<void>
}

/** What `pg` takes where a pool says nothing. */
const POOL_MAX = 10
const TIMEOUT_MS = 15_000

/** Hands out so many places; whoever comes later waits for one, in the order of coming. */
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
 * A connection that is lost while somebody has it tells so by an event, which ends the process where nobody listens.
 * Whatever is asked of it next fails by itself.
 */
const logLostConnections = ({ logger }: Payload, pool: Pool | undefined): void => {
  const heard = new WeakSet<Client>()
  pool?.on('acquire', (client) => {
    if (heard.has(client)) return
    heard.add(client)
    client.on('error', (error) => {
      logger.warn({ msg: `A connection to Postgres was lost: ${error.message}` })
    })
  })
}

const patched = new WeakSet<PostgresDatabase>()

/**
 * Mends what Payload's Postgres adapter leaves open. A request in a transaction holds a connection and asks for others
 * beside it: as many requests as the pool has connections would wait for each other for ever, so at most half of them
 * are in transactions. And a transaction that a failed statement has aborted is rolled back by COMMIT without an error:
 * it is asked for its state before, so that no request reports what was not kept.
 */
export const patchPostgresTransactions = (payload: Payload, patienceMs = TIMEOUT_MS): void => {
  if (payload.db.name !== 'postgres') return
  const db = payload.db as never as PostgresDatabase
  if (patched.has(db)) return
  patched.add(db)
  logLostConnections(payload, db.pool)
  const begin = db.beginTransaction.bind(db)
  const commit = db.commitTransaction.bind(db)
  const rollback = db.rollbackTransaction.bind(db)
  const held = new Set<TransactionId>()
  const seats = createSemaphore(
    Math.max(1, Math.floor((db.pool?.options?.max ?? POOL_MAX) / 2)),
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
