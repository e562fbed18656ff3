import type { Payload } from 'payload'

import { signingKeys } from '../adapters/signing-keys.js'
import type { ResolvedOptions } from '../options/resolve-options.js'

/** When the app starts: the key of readers' links is there before the first mail needs it. */
export const startDesk = async (payload: Payload, options: ResolvedOptions): Promise<void> => {
  await signingKeys(payload, options)
}
