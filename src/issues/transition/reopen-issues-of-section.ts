import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'

import { shortenQuote } from '../../approve/shorten-quote.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { localizedText } from '../../i18n/localize.js'
import { reopenChangedIssues, reopenBeforeDeletion, whereSection } from './reopen-issues.js'

type Options = Pick<ResolvedOptions, 'slugs'>

/** Renaming a section takes every approved or scheduled issue that has it back to review, in the same request. */
export const reopenIssuesOfSection =
  ({ slugs }: Options): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (operation !== 'update') return doc
    await reopenChangedIssues({ req, slugs }, whereSection((doc as { readonly id: string }).id))
    return doc
  }

/** Deleting a section does the same: its entries no longer reach readers. */
export const reopenIssuesOfDeletedSection =
  ({ slugs }: Options): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const section = await req.payload.db.findOne<{ id: string; name?: string }>({
      collection: slugs.sections,
      req,
      where: { id: { equals: id } },
    })
    const leaving = localizedText('transitions:sectionRemoved', {
      section: shortenQuote(section?.name ?? ''),
    })
    await reopenBeforeDeletion({ req, slugs }, whereSection(String(id)), leaving)
  }
