import { toLineupRows, type ItemRow, type LineupRows } from '../../compose/lineup-rows.js'
import type { Fix } from '../../domain/finding.js'
import { withSavedIssue, saveRows } from '../lineup/save-rows.js'
import type { IssueRequest } from '../queries/issue-handler.js'

type LineupFix = Exclude<Fix, { kind: 'learn-word' } | { kind: 'replace' }>

type SlugOf = (sectionId: string | null) => string | undefined

const eachItem = (rows: LineupRows, change: (item: ItemRow) => ItemRow): LineupRows => ({
  highlights: rows.highlights.map(change),
  lineup: rows.lineup.map((row) => ({ ...row, items: row.items.map(change) })),
})

const withoutLast = (items: readonly ItemRow[], entryId: string): readonly ItemRow[] => {
  const last = items.findLastIndex(({ entry }) => entry === entryId)
  return last < 0 ? items : items.toSpliced(last, 1)
}

/** Removes the last item of an entry; without a section, the one among the highlights first. */
const withoutItem = (
  rows: LineupRows,
  { entryId, section }: Extract<Fix, { kind: 'remove-item' }>,
  slugOf: SlugOf,
): LineupRows => {
  const isHighlight = rows.highlights.some(({ entry }) => entry === entryId)
  if (section === undefined && isHighlight)
    return { ...rows, highlights: withoutLast(rows.highlights, entryId) }
  const at = rows.lineup.findLastIndex(
    ({ items, section: sectionId }) =>
      items.some(({ entry }) => entry === entryId) &&
      (section === undefined || slugOf(sectionId) === section),
  )
  return {
    ...rows,
    lineup: rows.lineup.map((row, index) =>
      index === at ? { ...row, items: withoutLast(row.items, entryId) } : row,
    ),
  }
}

const mended = (rows: LineupRows, fix: LineupFix, slugOf: SlugOf): LineupRows => {
  switch (fix.kind) {
    case 'remove-item':
      return withoutItem(rows, fix, slugOf)
    case 'remove-section':
      return {
        ...rows,
        lineup: rows.lineup.filter(
          ({ items, section }) => items.length > 0 || slugOf(section) !== fix.slug,
        ),
      }
    case 'mark-follow-up':
      return eachItem(rows, (item) =>
        item.entry === fix.entryId ? { ...item, followUpOf: fix.of } : item,
      )
    case 'short-form':
      return eachItem(rows, (item) =>
        item.entry !== null && fix.entryIds.includes(item.entry)
          ? { ...item, form: 'short' }
          : item,
      )
  }
}

type Section = { readonly id: string; readonly slug: string }

const slugsOf = async ({ issue, req, slugs }: IssueRequest): Promise<SlugOf> => {
  const { docs } = await req.payload.db.find<Section>({
    collection: slugs.sections,
    pagination: false,
    req,
    where: { publication: { equals: issue.publication } },
  })
  const found = new Map(docs.map(({ id, slug }) => [id, slug]))
  return (sectionId) => found.get(sectionId ?? '')
}

/** Applies a fix that changes the lineup. */
export const fixLineup = async (request: IssueRequest, fix: LineupFix): Promise<IssueRequest> => {
  const rows = mended(toLineupRows(request.issue), fix, await slugsOf(request))
  return withSavedIssue(request, await saveRows(request, request.issue, rows))
}
