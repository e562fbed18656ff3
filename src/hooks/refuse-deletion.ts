import type { CollectionBeforeDeleteHook } from 'payload'

import { refuse } from '../access/refusal.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { sentence } from '../wording/say.js'

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
    if (totalDocs > 0) refuse(req, sentence('moves:inArchive'))
  }
