import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { LineupDocument, ItemDocument } from '../../compose/documents.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { localizedFault, localizedText } from '../../i18n/localize.js'

type Lineup = {
  readonly highlights?: readonly ItemDocument[] | null
  readonly lineup?: readonly LineupDocument[] | null
}

const entriesOf = ({ highlights, lineup }: Lineup): unknown[] =>
  [...(highlights ?? []), ...(lineup ?? []).flatMap(({ items }) => items ?? [])].flatMap(
    ({ entry, followUpOf }) => [entry, followUpOf],
  )

const sectionsOf = ({ lineup }: Lineup): unknown[] => (lineup ?? []).map(({ section }) => section)

/** Ids that the document did not name before. An edit of texts needs no query. */
const newIds = (ids: readonly unknown[], before: readonly unknown[]): unknown[] => {
  const known = new Set(before)
  return [...new Set(ids)].filter((id) => id !== undefined && id !== null && !known.has(id))
}

const allExist = async (
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

/** Refuses a lineup with entries or sections that do not exist, before a database fails on them. */
export const refuseUnknownRelations =
  ({ slugs }: Pick<ResolvedOptions, 'slugs'>): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const before = (originalDoc ?? {}) as Lineup
    const now = data as Lineup
    const entries = newIds(entriesOf(now), entriesOf(before))
    const sections = newIds(sectionsOf(now), sectionsOf(before))
    if (!(await allExist(req, slugs.entries, entries)))
      throw localizedFault('INPUT_INVALID', localizedText('transitions:unknownEntry'))
    if (!(await allExist(req, slugs.sections, sections)))
      throw localizedFault('INPUT_INVALID', localizedText('transitions:unknownSection'))
    return data as Record<string, unknown>
  }
