import type { Payload } from 'payload'

import type { Audience } from '../../deliver/ports.js'
import type { Slugs } from '../../options/resolve-options.js'
import { mongoAudienceStore } from './mongo.js'
import { sqlAudienceStore } from './sql.js'

type AudienceContext = {
  readonly payload: Payload
  readonly slugs: Slugs
  /** How a suppression remembers an address. */
  readonly hashOf: (normalizedAddress: string) => string
}

/** Who gets a mailing, from the subscriptions as they stand, over Payload's own connection. */
export const createAudience = ({ hashOf, payload, slugs }: AudienceContext): Audience => {
  const isMongo = payload.db.name === 'mongoose'
  const rows = (isMongo ? mongoAudienceStore : sqlAudienceStore)(payload, slugs)
  return {
    leftAmong: rows.leftAmong,
    page: rows.page,
    suppressedAmong: async (addresses) => {
      const byHash = new Map(addresses.map((address) => [hashOf(address), address]))
      const found = await rows.suppressedHashes([...byHash.keys()])
      return new Set(found.flatMap((hash) => byHash.get(hash) ?? []))
    },
  }
}
