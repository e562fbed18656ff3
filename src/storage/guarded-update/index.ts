import type { Payload } from 'payload'

import { selectDatabase } from '../databases/select-database.js'
import type { GuardedUpdate } from './guarded-update.js'
import { guardedUpdateMongo } from './mongo.js'
import { guardedUpdateSql } from './sql.js'

/**
 * Changes one row only while it still holds what `guard` says: one atomic statement on every database, which
 * `payload.update` is not. Runs past Payload's hooks.
 *
 * @returns whether the row was changed
 * @throws {TypeError} for a collection or field that does not exist
 */
export const guardedUpdate = (
  payload: Payload,
  slug: string,
  update: GuardedUpdate,
): Promise<boolean> =>
  selectDatabase(payload, {
    mongo: ({ adapter }) => guardedUpdateMongo(adapter, slug, update),
    sql: ({ adapter }) => guardedUpdateSql(adapter, slug, update),
  })
