import type { Payload } from 'payload'

import type { ResolvedOptions } from '../options/resolve-options.js'
import { patchPostgresTransactions } from './connect/patch-postgres-transactions.js'
import { selectDatabase } from './databases/select-database.js'
import { missingUniqueIndexes } from './unique-indexes/index.js'

/**
 * Prepares the connected database when the app starts: patches the transactions of Payload's Postgres adapter, and logs
 * unique indexes that MongoDB lacks. Mongoose builds indexes while others write already: until one is complete, two
 * requests may create the same thing.
 *
 * @throws {Fault} CONFIG_INVALID for a database that is not supported
 */
export const prepareDatabase = (payload: Payload, options: ResolvedOptions): Promise<void> =>
  selectDatabase(payload, {
    mongo: async () => {
      for (const msg of await missingUniqueIndexes(payload, options)) payload.logger.error({ msg })
    },
    sql: ({ postgres }) => {
      if (postgres) patchPostgresTransactions(postgres, payload.logger)
      return Promise.resolve()
    },
  })
