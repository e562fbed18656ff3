import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'

import { quoted } from '../../approve/quoted.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { sentence } from '../../i18n/localize.js'
import { reopenChanged, reopenWithout, withSection } from './reopen-issues.js'

type Options = Pick<ResolvedOptions, 'slugs'>

/** Renaming a section takes every approved or scheduled issue that has it back to review, in the same request. */
export const reopenIssuesOfSection =
  ({ slugs }: Options): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (operation !== 'update') return doc
    await reopenChanged({ req, slugs }, withSection((doc as { readonly id: string }).id))
    return doc
  }

/** So does deleting it: its entries reach no reader any more. */
export const reopenIssuesWithoutSection =
  ({ slugs }: Options): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const section = await req.payload.db.findOne<{ id: string; name?: string }>({
      collection: slugs.sections,
      req,
      where: { id: { equals: id } },
    })
    const leaving = sentence('moves:sectionRemoved', { section: quoted(section?.name ?? '') })
    await reopenWithout({ req, slugs }, withSection(String(id)), leaving)
  }
