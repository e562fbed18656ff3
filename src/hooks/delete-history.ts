import type { CollectionBeforeDeleteHook } from 'payload'

import type { ResolvedOptions } from '../options/resolve-options.js'

/** The history of an issue that no reader ever got goes with it: its rows cannot name an issue that is not there. */
export const deleteHistory =
  ({ slugs }: Pick<ResolvedOptions, 'slugs'>): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    await req.payload.db.deleteMany({
      collection: slugs.audit,
      req,
      where: { issue: { equals: id } },
    })
  }
