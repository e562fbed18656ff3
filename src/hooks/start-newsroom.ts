import type { Payload } from 'payload'

import { prepareDatabase } from '../storage/prepare-database.js'
import { signingKeys } from '../storage/signing-keys.js'
import type { ResolvedOptions } from '../options/resolve-options.js'

/** When the app starts: creates the signing key of readers' links before the first mail needs it. */
export const startNewsroom = async (payload: Payload, options: ResolvedOptions): Promise<void> => {
  await prepareDatabase(payload, options)
  await signingKeys(payload, options)
}
