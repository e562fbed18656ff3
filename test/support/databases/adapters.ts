import type { Payload } from 'payload'

import type { MongoAdapter } from '../../../src/storage/databases/mongo.js'
import type { SqlDialect } from '../../../src/storage/databases/sql-dialect.js'
import { selectDatabase } from '../../../src/storage/databases/select-database.js'
import { systemClock } from '../../../src/storage/system-clock.js'

const refuse = (database: string) => (): never => {
  throw new Error(`This runs on ${database} only.`)
}

/** MongoDB beneath Payload, for tests that look at documents or indexes themselves. */
export const mongoAdapterOf = (payload: Pick<Payload, 'db'>): MongoAdapter =>
  selectDatabase(payload, { mongo: ({ adapter }) => adapter, sql: refuse('MongoDB') })

/** The SQL database beneath Payload, for tests that send statements of their own. */
export const sqlDialectOf = (payload: Pick<Payload, 'db'>): SqlDialect =>
  selectDatabase(payload, {
    mongo: refuse('SQLite and Postgres'),
    sql: ({ createDialect }) => createDialect(systemClock),
  })
