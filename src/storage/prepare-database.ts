import type { Payload } from 'payload'

import type { ResolvedOptions } from '../options/resolve-options.js'
import { checkAdapter } from './connect/check-adapter.js'
import { patchPostgresTransactions } from './connect/patch-postgres-transactions.js'
import { selectDatabase } from './databases/select-database.js'
import { missingUniqueIndexes } from './unique-indexes/index.js'

/**
 * Prepares the connected database when the app starts: checks the host's adapter, patches the transactions of Payload's Postgres adapter, and logs
 * unique indexes that MongoDB lacks. Mongoose builds indexes while others write already: until one is complete, two
 * requests may create the same thing.
 *
 * @throws {Fault} CONFIG_INVALID for a database that is not supported, or with which requests would hang
 */
export const prepareDatabase = (payload: Payload, options: ResolvedOptions): Promise<void> =>
  selectDatabase(payload, {
    mongo: async () => {
      await checkAdapter(payload)
      for (const msg of await missingUniqueIndexes(payload, options)) payload.logger.error({ msg })
    },
    sql: async ({ postgres }) => {
      await checkAdapter(payload)
      if (postgres) patchPostgresTransactions(postgres, payload.logger)
    },
  })
