import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'

import { quoted } from '../../approve/quoted.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { sentence } from '../../i18n/localize.js'
import { reopenChanged, reopenWithout, withEntries } from './reopen-issues.js'

type Options = Pick<ResolvedOptions, 'slugs'>

/** Saving an entry takes every approved or scheduled issue that tells it back to review, in the same request. */
export const reopenIssuesOfEntry =
  ({ slugs }: Options): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (operation !== 'update') return doc
    await reopenChanged({ req, slugs }, withEntries([(doc as { readonly id: string }).id]))
    return doc
  }

/** So does deleting it. */
export const reopenIssuesWithoutEntry =
  ({ slugs }: Options): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const entry = await req.payload.db.findOne<{ id: string; title?: string }>({
      collection: slugs.entries,
      req,
      where: { id: { equals: id } },
    })
    const leaving = sentence('moves:entryRemoved', { entry: quoted(entry?.title ?? '') })
    await reopenWithout({ req, slugs }, withEntries([String(id)]), leaving)
  }
