import type { Payload } from 'payload'

import { mongoModel } from '../../src/storage/databases/mongo.js'
import { isPostgresAdapter } from '../../src/storage/databases/postgres.js'
import { isSqliteAdapter } from '../../src/storage/databases/sqlite.js'
import { mongoAdapterOf } from './databases/adapters.js'

export type Statement = { readonly sql: string; readonly values: readonly unknown[] }

export type Statements = {
  /** The statements that were sent while `work` ran. */
  readonly during: (work: () => Promise<unknown>) => Promise<readonly Statement[]>
}

type Method = (...args: unknown[]) => unknown

/** Reports every call of a method. */
const interceptCalls = (
  of: object,
  name: string,
  onCall: (args: readonly unknown[]) => void,
): void => {
  const method = (Reflect.get(of, name) as Method).bind(of)
  Reflect.set(of, name, (...args: unknown[]) => {
    onCall(args)
    return method(...args)
  })
}

const onSqlite =
  (note: (statement: Statement) => void) =>
  ([given]: readonly unknown[]): void => {
    const { args = [], sql } =
      typeof given === 'string' ? { sql: given } : (given as { sql: string; args?: unknown[] })
    note({ sql, values: args })
  }

const onPostgres =
  (note: (statement: Statement) => void) =>
  ([sql, values]: readonly unknown[]): void => {
    note({ sql: sql as string, values: (values ?? []) as unknown[] })
  }

const COMMANDS = ['aggregate', 'bulkWrite', 'find', 'insertMany', 'updateMany', 'updateOne']

/** Counts the statements that a ledger sends over Payload's own connection. */
export const countStatements = ({ db }: Payload, deliveriesSlug: string): Statements => {
  let statements: Statement[] = []
  const note = (statement: Statement): void => {
    statements.push(statement)
  }
  if (isSqliteAdapter(db)) interceptCalls(db.client, 'execute', onSqlite(note))
  else if (isPostgresAdapter(db)) interceptCalls(db.pool, 'query', onPostgres(note))
  else {
    const { collection } = mongoModel(mongoAdapterOf({ db }), deliveriesSlug)
    for (const name of COMMANDS)
      interceptCalls(collection, name, () => {
        note({ sql: name, values: [] })
      })
  }
  return {
    during: async (work) => {
      statements = []
      await work()
      return statements
    },
  }
}
