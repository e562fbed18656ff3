import type { CollectionBeforeDeleteHook } from 'payload'

import { nestedRequest } from '../storage/write/nested-request.js'
import type { ResolvedOptions } from '../options/resolve-options.js'

/** Deletes the subscriptions of a subscriber with them, in the same request. The ledger keeps what was sent. */
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
