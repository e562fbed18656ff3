import type { Payload } from 'payload'

import { normalizeAddress } from '../domain/addresses/address.js'
import type { Clock } from '../domain/clock.js'
import type { Slugs } from '../options/resolve-options.js'
import { newId } from './write/new-id.js'
import { createOrFind } from './write/create-or-find.js'
import { ofPublication } from './suppression-hash.js'

type SuppressionContext = {
  readonly payload: Payload
  readonly slugs: Slugs
  readonly clock: Clock
  readonly hashOf: (normalizedAddress: string) => string
}

export type Suppression = {
  readonly normalized: string
  readonly reason: string
  /** Which way it became known, e.g. `smtp`. */
  readonly source: string
  /** Only mail of this publication is suppressed. */
  readonly publicationId?: string | undefined
}

/** Suppresses an address: stores a keyed hash of it, so that no mailing is sent to it again. The first reason stays. */
export const createSuppress =
  ({ clock, hashOf, payload, slugs }: SuppressionContext) =>
  async ({ normalized, publicationId, reason, source }: Suppression): Promise<void> => {
    const hashed =
      publicationId === undefined ? normalized : ofPublication(publicationId, normalized)
    const at = clock().toISOString()
    const data = {
      id: newId(),
      addressHash: hashOf(hashed),
      at,
      publication: publicationId,
      reason,
      source,
    }
    await createOrFind(
      async () => {
        await payload.db.create({ collection: slugs.suppressions, data })
        return true
      },
      () => Promise.resolve(true),
    )
  }

/** Suppresses the addresses that a mail server refused while a mailing was sent. */
export const createSuppressAddresses = (context: SuppressionContext) => {
  const suppress = createSuppress(context)
  return async (addresses: readonly string[], reason: string): Promise<void> => {
    for (const address of addresses)
      await suppress({ normalized: normalizeAddress(address) ?? address, reason, source: 'reply' })
  }
}
