import type { Payload } from 'payload'

import { addressHash } from '../domain/addresses/address-hash.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { signingKeys } from './signing-keys.js'

/**
 * What is hashed for a suppression that holds for one publication's sender alone; an address has no space in it.
 */
export const ofPublication = (publicationId: string, normalizedAddress: string): string =>
  `${publicationId} ${normalizedAddress}`

/**
 * The keyed hash by which suppressions store addresses. Its key is the one stored in the database, because that key
 * stays the same when the keys of the options change.
 */
export const createSuppressionHash = async (
  payload: Payload,
  options: ResolvedOptions,
): Promise<(normalizedAddress: string) => string> => {
  const kept = (await signingKeys(payload, options)).at(-1)
  if (!kept) throw new TypeError('There is no key to remember suppressions by.')
  return (normalizedAddress) => addressHash(kept.secret, normalizedAddress)
}
