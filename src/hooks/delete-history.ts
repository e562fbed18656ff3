import type { CollectionBeforeDeleteHook } from 'payload'

import type { ResolvedOptions } from '../options/resolve-options.js'

/**
 * Deletes the history of an issue that was never published together with the issue: its rows could not name an issue
 * that is gone.
 */
export const deleteHistory =
  ({ slugs }: Pick<ResolvedOptions, 'slugs'>): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    await req.payload.db.deleteMany({
      collection: slugs.audit,
      req,
      where: { issue: { equals: id } },
    })
  }
