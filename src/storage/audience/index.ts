import type { Payload } from 'payload'

import type { Audience } from '../../deliver/ports/audience.js'
import type { AudienceResolver } from '../../options/groups/audience.js'
import type { Slugs } from '../../options/resolve-options.js'
import { selectDatabase } from '../databases/select-database.js'
import { ofPublication } from '../suppression-hash.js'
import { systemClock } from '../system-clock.js'
import { narrowAudience } from './narrow-audience.js'
import { mongoAudienceStore } from './mongo.js'
import { sqlAudienceStore } from './sql.js'

type AudienceContext = {
  readonly payload: Payload
  readonly slugs: Slugs
  /** The keyed hash by which suppressions store addresses. */
  readonly hashOf: (normalizedAddress: string) => string
  /** The host's function that narrows it. */
  readonly resolve?: AudienceResolver | undefined
}

/** The audience of a mailing, read from the current subscriptions over Payload's own connection. */
export const createAudience = ({ hashOf, payload, resolve, slugs }: AudienceContext): Audience => {
  const rows = selectDatabase(payload, {
    mongo: () => mongoAudienceStore(payload, slugs),
    sql: ({ createDialect }) => sqlAudienceStore(createDialect(systemClock), slugs),
  })
  return {
    leftAmong: rows.leftAmong,
    ...(resolve ? { narrow: narrowAudience({ payload, resolve, slugs }) } : {}),
    page: rows.page,
    suppressedAmong: async (addresses, publicationId) => {
      const hashed = (address: string): readonly string[] =>
        publicationId === undefined ? [address] : [address, ofPublication(publicationId, address)]
      const byHash = new Map(
        addresses.flatMap((address) => hashed(address).map((text) => [hashOf(text), address])),
      )
      const found = await rows.suppressedHashes([...byHash.keys()])
      return new Set(found.flatMap((hash) => byHash.get(hash) ?? []))
    },
  }
}
