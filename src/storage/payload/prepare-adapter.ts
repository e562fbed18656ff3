import type { DatabaseAdapterObj } from 'payload'

import type { ResolvedOptions } from '../../options/resolve-options.js'
import { yieldOnSqlite } from '../connect/yield-on-sqlite.js'
import { requireSupportedDatabase } from '../databases/select-database.js'
import { answerWithLimit } from './answer-with-limit.js'
import { indexDocumentIds } from './index-document-ids.js'
import { joinsOnRequest } from './joins-on-request.js'

/** @throws {Fault} CONFIG_INVALID when Payload initializes an adapter that is not supported */
const onlySupported = (adapter: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    requireSupportedDatabase(db)
    return db
  },
})

/**
 * The host's database adapter with the corrections that Roundup needs. An adapter that is not supported stops the
 * boot.
 */
export const prepareAdapter = (
  adapter: DatabaseAdapterObj,
  { slugs }: Pick<ResolvedOptions, 'slugs'>,
): DatabaseAdapterObj => {
  const fixes = [
    onlySupported,
    yieldOnSqlite,
    (db: DatabaseAdapterObj) => joinsOnRequest(db, slugs.entries),
    answerWithLimit,
    (db: DatabaseAdapterObj) => indexDocumentIds(db, Object.values(slugs)),
  ]
  return fixes.reduce((db, fix) => fix(db), adapter)
}
