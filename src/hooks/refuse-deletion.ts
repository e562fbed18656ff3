import { APIError, type CollectionBeforeDeleteHook } from 'payload'

import type { ResolvedOptions } from '../options/resolve-options.js'

/** What readers have got cannot be deleted: links, feeds and the ledger name it. */
export const refuseDeletion =
  ({ slugs }: Pick<ResolvedOptions, 'slugs'>): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const { totalDocs } = await req.payload.count({
      collection: slugs.editions,
      overrideAccess: true,
      req,
      where: { issue: { equals: id } },
    })
    if (totalDocs > 0) {
      throw new APIError(
        'This issue has been published; it stays in the archive and cannot be deleted.',
        409,
        undefined,
        true,
      )
    }
  }
