import type { Payload } from 'payload'

import { selectDatabase } from '../databases/select-database.js'
import type { InsertRowsArgs } from './insert-rows.js'
import { insertRowsMongo } from './mongo.js'
import { insertRowsSql } from './sql.js'

/**
 * Inserts many rows of a collection in one statement, past Payload's hooks. A row that a unique index refuses is left
 * out; it affects no other row and no transaction.
 *
 * @returns the ids of the rows that are new
 */
export const insertRows = async (
  payload: Payload,
  slug: string,
  args: InsertRowsArgs,
): Promise<ReadonlySet<string>> => {
  if (args.rows.length === 0) return new Set()
  return new Set(
    await selectDatabase(payload, {
      mongo: ({ adapter }) => insertRowsMongo(adapter, slug, args),
      sql: ({ adapter }) => insertRowsSql(adapter, slug, args),
    }),
  )
}
