import type { CollectionAfterChangeHook } from 'payload'

import type { ResolvedOptions } from '../options/resolve-options.js'
import { reopenChanged } from './reopen-issues-of-entry.js'

/** Another file or description of a picture is another content of every issue that shows it. */
export const reopenIssuesOfPicture =
  ({ slugs }: Pick<ResolvedOptions, 'slugs'>): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (operation !== 'update') return doc
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection: slugs.entries,
      pagination: false,
      req,
      select: { title: true },
      where: { image: { equals: (doc as { readonly id: string }).id } },
    })
    if (docs.length > 0)
      await reopenChanged(
        { req, slugs },
        docs.map(({ id }) => id),
      )
    return doc
  }
