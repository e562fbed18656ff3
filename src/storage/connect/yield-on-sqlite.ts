import type { DatabaseAdapterObj } from 'payload'

import { createEventLoopGate } from './event-loop-gate.js'

type Run = (...args: unknown[]) => Promise<unknown>

/** What is used of libsql's client. The protocol `file` works inside this process. */
type Client = {
  readonly protocol?: string
  batch?: Run
  execute?: Run
  executeMultiple?: Run
  migrate?: Run
  transaction?: Run
}

type SqliteDatabase = { readonly client?: Client; readonly transactionOptions?: unknown }

const METHODS = ['batch', 'execute', 'executeMultiple', 'migrate', 'transaction'] as const

/** One gate for all clients, because they all block the same event loop. */
const gate = createEventLoopGate({ spanMs: 10, units: 50 })

const gated = new WeakSet<Client>()

const countStatements = (given: unknown): number => (Array.isArray(given) ? given.length : 1)

const addGate = (client: Client): void => {
  if (gated.has(client)) return
  gated.add(client)
  for (const method of METHODS) {
    const run = client[method]?.bind(client)
    if (!run) continue
    client[method] = async (...args) => {
      await gate.pass(countStatements(args[0]))
      return run(...args)
    }
  }
}

/**
 * Lets the event loop turn while Payload works on a SQLite file. libsql runs each statement synchronously inside an
 * async function, so a long row of statements delays every other request, and used statements accumulate in native
 * memory because their finalizers wait for a turn (libsql-js#153). Other databases are unchanged.
 *
 * Statements inside a transaction do not wait: another request would then meet the transaction's lock, and wait for
 * it synchronously.
 */
export const yieldOnSqlite = (adapter: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const connect = db.connect?.bind(db)
    db.connect = async (options) => {
      await connect?.(options)
      const { client, transactionOptions } = db as SqliteDatabase
      if (client?.protocol !== 'file') return
      addGate(client)
      // Without transactions this only puts documents one after another, which the file does anyway.
      if (!transactionOptions) db.bulkOperationsSingleTransaction = true
    }
    return db
  },
})
