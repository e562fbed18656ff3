import type { Payload } from 'payload'

import { isForCommandLine } from '../options/command-line-process.js'
import { prepareDatabase } from '../storage/prepare-database.js'
import { findMissingSchema } from '../storage/schema/missing-schema.js'
import { signingKeys } from '../storage/signing-keys.js'
import { rendererVersion } from '../render/renderer-version.js'
import type { ResolvedOptions } from '../options/resolve-options.js'

/**
 * When the app starts: reads the secrets, tries the host's own parts of the mail, and creates the signing key of
 * readers' links before the first mail needs it. Without the tables of the newsletter, the rest of the app starts nevertheless, and the log says what to do.
 */
export const startNewsroom = async (payload: Payload, options: ResolvedOptions): Promise<void> => {
  await options.secrets()
  await rendererVersion(options.email)
  await prepareDatabase(payload, options)
  const missing = await findMissingSchema(payload, options)
  if (missing === undefined) await signingKeys(payload, options)
  // A command says it itself.
  else if (!isForCommandLine(payload)) payload.logger.error({ msg: missing })
}
