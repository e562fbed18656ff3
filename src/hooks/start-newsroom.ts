import type { Payload } from 'payload'

import { prepareDatabase } from '../storage/prepare-database.js'
import { signingKeys } from '../storage/signing-keys.js'
import type { ResolvedOptions } from '../options/resolve-options.js'

/** When the app starts: reads the secrets, and creates the signing key of readers' links before the first mail needs it. */
export const startNewsroom = async (payload: Payload, options: ResolvedOptions): Promise<void> => {
  await options.secrets()
  await prepareDatabase(payload, options)
  await signingKeys(payload, options)
}
