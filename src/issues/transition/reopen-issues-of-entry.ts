import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'

import { shortenQuote } from '../../approve/shorten-quote.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { localizedText } from '../../i18n/localize.js'
import { reopenChangedIssues, reopenBeforeDeletion, whereEntries } from './reopen-issues.js'

type Options = Pick<ResolvedOptions, 'slugs'>

/** Saving an entry takes every approved or scheduled issue that contains it back to review, in the same request. */
export const reopenIssuesOfEntry =
  ({ slugs }: Options): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (operation !== 'update') return doc
    await reopenChangedIssues({ req, slugs }, whereEntries([(doc as { readonly id: string }).id]))
    return doc
  }

/** Deleting an entry does the same. */
export const reopenIssuesOfDeletedEntry =
  ({ slugs }: Options): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const entry = await req.payload.db.findOne<{ id: string; title?: string }>({
      collection: slugs.entries,
      req,
      where: { id: { equals: id } },
    })
    const leaving = localizedText('transitions:entryRemoved', {
      entry: shortenQuote(entry?.title ?? ''),
    })
    await reopenBeforeDeletion({ req, slugs }, whereEntries([String(id)]), leaving)
  }
