import type { CollectionBeforeDeleteHook } from 'payload'

import { nestedRequest } from '../storage/write/nested-request.js'
import type { ResolvedOptions } from '../options/resolve-options.js'

/** What a subscriber agreed to goes with them, in the same request; the ledger keeps what was sent. */
export const deleteSubscriptions =
  ({ slugs }: Pick<ResolvedOptions, 'slugs'>): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    await req.payload.delete({
      collection: slugs.subscriptions,
      depth: 0,
      overrideAccess: true,
      req: nestedRequest(req),
      where: { subscriber: { equals: id } },
    })
  }
