import type { Payload } from 'payload'

import { patchPostgresTransactions } from '../storage/connect/patch-postgres-transactions.js'
import { missingUniqueIndexes } from '../storage/unique-indexes/index.js'
import { signingKeys } from '../storage/signing-keys.js'
import type { ResolvedOptions } from '../options/resolve-options.js'

/** When the app starts: the key of readers' links is there before the first mail needs it. */
export const startNewsroom = async (payload: Payload, options: ResolvedOptions): Promise<void> => {
  patchPostgresTransactions(payload)
  // Mongoose builds indexes while others write already: until one is there, two may make the same thing.
  if (payload.db.name === 'mongoose')
    for (const msg of await missingUniqueIndexes(payload, options)) payload.logger.error({ msg })
  await signingKeys(payload, options)
}
