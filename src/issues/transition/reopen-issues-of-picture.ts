import type {
  CollectionAfterChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  Where,
} from 'payload'

import type { Edit } from '../../domain/issue/edit.js'
import { addEditor } from '../editors.js'
import { shortenQuote } from '../../approve/shorten-quote.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { localizedText } from '../../i18n/localize.js'
import { reopenChangedIssues, reopenBeforeDeletion, whereEntries } from './reopen-issues.js'
import type { RequestContext } from '../../options/request-context.js'

type Options = Pick<ResolvedOptions, 'slugs'>

type Row = {
  readonly id: string
  readonly title?: string
  readonly editors?: readonly Edit[] | null
}

const rowsOf = async (req: PayloadRequest, collection: string, where: Where): Promise<Row[]> => {
  const { docs } = await req.payload.db.find<Row>({
    collection,
    pagination: false,
    req,
    select: { editors: true, title: true },
    where,
  })
  return docs
}

const showing = ({ req, slugs }: RequestContext, pictureId: unknown): Promise<Row[]> =>
  rowsOf(req, slugs.entries, { image: { equals: pictureId } })

/** A new file or description of a picture changes the content of every issue that shows it. */
export const reopenIssuesOfPicture =
  ({ slugs }: Options): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (operation !== 'update') return doc
    const context = { req, slugs }
    const entries = await showing(context, (doc as { readonly id: unknown }).id)
    if (entries.length > 0)
      await reopenChangedIssues(context, whereEntries(entries.map(({ id }) => id)))
    return doc
  }

/** Deleting a picture edits each entry that shows it, and each publication whose logo it is. */
export const reopenIssuesOfDeletedPicture =
  ({ slugs }: Options): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const context = { req, slugs }
    const logos = await rowsOf(req, slugs.publications, { 'look.logo': { equals: id } })
    await addEditor(req, slugs.publications, logos)
    const entries = await showing(context, id)
    await addEditor(req, slugs.entries, entries)
    for (const entry of entries) {
      const leaving = localizedText('transitions:entryImage', {
        entry: shortenQuote(entry.title ?? ''),
      })
      await reopenBeforeDeletion(context, whereEntries([entry.id]), leaving)
    }
  }
