import type { DatabaseAdapterObj } from 'payload'

import { createEventLoopGate } from './event-loop-gate.js'

type Run = (...args: unknown[]) => Promise<unknown>

/** What is asked of libsql's client; `file` is the one that works in this process. */
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

/** One gate for all: however many clients there are, they keep the same loop from turning. */
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
 * async function, so a long row of them holds up every other request, and used statements pile up in native memory
 * because their finalizers wait for a turn (libsql-js#153). Other databases are left as they are.
 *
 * Statements inside a transaction do not wait: a turn would let others meet its lock, which they wait for synchronously.
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
      // Without transactions this changes only that documents follow each other, which they do in the file anyway.
      if (!transactionOptions) db.bulkOperationsSingleTransaction = true
    }
    return db
  },
})
