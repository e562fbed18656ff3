import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { Refusal } from '../../access/refusal.js'
import type { LineupDocument, ItemDocument } from '../../compose/documents.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { localizedText } from '../../i18n/localize.js'

type Told = {
  readonly highlights?: readonly ItemDocument[] | null
  readonly lineup?: readonly LineupDocument[] | null
}

const entriesOf = ({ highlights, lineup }: Told): unknown[] =>
  [...(highlights ?? []), ...(lineup ?? []).flatMap(({ items }) => items ?? [])].flatMap(
    ({ entry, followUpOf }) => [entry, followUpOf],
  )

const sectionsOf = ({ lineup }: Told): unknown[] => (lineup ?? []).map(({ section }) => section)

/** What was not there before and is looked up: an edit of words asks the database nothing. */
const newAmong = (asked: readonly unknown[], before: readonly unknown[]): unknown[] => {
  const known = new Set(before)
  return [...new Set(asked)].filter((id) => id !== undefined && id !== null && !known.has(id))
}

const areThere = async (
  req: PayloadRequest,
  collection: string,
  ids: readonly unknown[],
): Promise<boolean> => {
  if (ids.length === 0) return true
  if (ids.some((id) => typeof id !== 'string')) return false
  const { totalDocs } = await req.payload.db.count({
    collection,
    req,
    where: { id: { in: [...ids] } },
  })
  return totalDocs === ids.length
}

/** Refuses a lineup of entries or sections that are not there, before a database does in words of its own. */
export const refuseUnknownRelations =
  ({ slugs }: Pick<ResolvedOptions, 'slugs'>): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const before = (originalDoc ?? {}) as Told
    const now = data as Told
    const entries = newAmong(entriesOf(now), entriesOf(before))
    const sections = newAmong(sectionsOf(now), sectionsOf(before))
    if (!(await areThere(req, slugs.entries, entries)))
      throw new Refusal(req, 400, localizedText('transitions:unknownEntry'))
    if (!(await areThere(req, slugs.sections, sections)))
      throw new Refusal(req, 400, localizedText('transitions:unknownSection'))
    return data as Record<string, unknown>
  }
