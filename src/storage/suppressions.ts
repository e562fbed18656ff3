import type { Payload } from 'payload'

import { normalizeAddress } from '../domain/addresses/address.js'
import type { Clock } from '../domain/clock.js'
import type { Slugs } from '../options/resolve-options.js'
import { newId } from './write/new-id.js'
import { createOrFind } from './write/create-or-find.js'

type SuppressionContext = {
  readonly payload: Payload
  readonly slugs: Slugs
  readonly clock: Clock
  readonly hashOf: (normalizedAddress: string) => string
}

/** Suppresses addresses: stores a keyed hash of each, so that no mailing is sent to it again. */
export const createSuppressAddresses =
  ({ clock, hashOf, payload, slugs }: SuppressionContext) =>
  async (addresses: readonly string[], reason: string): Promise<void> => {
    for (const address of addresses) {
      const addressHash = hashOf(normalizeAddress(address) ?? address)
      const data = { id: newId(), addressHash, at: clock().toISOString(), reason }
      await createOrFind(
        async () => {
          await payload.db.create({ collection: slugs.suppressions, data })
          return true
        },
        () => Promise.resolve(true),
      )
    }
  }
