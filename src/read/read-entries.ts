import type { Where } from 'payload'

import { canonicalUrl } from '../domain/urls/canonical-url.js'
import { fromCursor, toCursor } from './cursor.js'
import { readEditions } from './read-editions.js'
import type { ReadContext } from './read-publications.js'
import type { EntryQuery, Page, ReadEntry, ReadIssue, ReadPublication } from './read-model.js'

type AppearanceRow = {
  readonly id: string
  readonly issue: string
  readonly entryId: string
  readonly section?: string | null
  readonly date: string
  readonly position: number
}

const MAX_WORDS = 10

/** The place of a row within its day: issue by issue, in reading order. */
const placeOf = ({ issue, position }: AppearanceRow): string => `${issue}_${position}`

const afterCursor = (cursor: string | undefined): Where[] => {
  if (cursor === undefined) return []
  const { date, place } = fromCursor(cursor)
  const [issue, position] = place.split('_')
  const sameDay = { date: { equals: date } }
  return [
    {
      or: [
        { date: { less_than: date } },
        { and: [sameDay, { issue: { less_than: issue } }] },
        {
          and: [
            sameDay,
            { issue: { equals: issue } },
            { position: { greater_than: Number(position) } },
          ],
        },
      ],
    },
  ]
}

const wordsOf = (q: string): Where[] =>
  q
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, MAX_WORDS)
    .map((word) => ({ or: [{ title: { contains: word } }, { text: { contains: word } }] }))

const queryConditions = ({ q = '', section, source, tag }: EntryQuery): Where[] => [
  ...(section === undefined ? [] : [{ section: { equals: section } }]),
  ...(tag === undefined ? [] : [{ tags: { in: [tag] } }]),
  ...(source === undefined ? [] : [{ canonicalUrls: { in: [canonicalUrl(source)] } }]),
  ...wordsOf(q),
]

const findRows = async (
  { payload, slugs }: ReadContext,
  publication: ReadPublication,
  query: EntryQuery,
): Promise<AppearanceRow[]> => {
  const readable: Where[] = [
    { publication: { equals: publication.publicationId } },
    { 'issue._status': { equals: 'published' } },
    { 'edition.withdrawnAt': { exists: false } },
  ]
  const { docs } = await payload.db.find<AppearanceRow>({
    collection: slugs.appearances,
    limit: query.first + 1,
    pagination: false,
    sort: ['-date', '-issue', 'position'],
    where: { and: [...readable, ...queryConditions(query), ...afterCursor(query.after)] },
  })
  return docs
}

const locateEntry = (row: AppearanceRow, issue: ReadIssue | undefined): ReadEntry[] => {
  if (!issue) return []
  const section = issue.content.sections.find(({ slug }) => slug === row.section)
  const among = row.section ? (section?.entries ?? []) : issue.content.highlights
  const entry = among.find(({ entryId }) => entryId === row.entryId)
  return entry ? [{ entry, issue, section }] : []
}

/** Reads entries of a publication, newest issue first, in reading order. Two queries. */
export const readEntries = async (
  context: ReadContext,
  publication: ReadPublication,
  query: EntryQuery,
): Promise<Page<ReadEntry>> => {
  const rows = await findRows(context, publication, query)
  const onPage = rows.slice(0, query.first)
  const editions = await readEditions(
    context,
    publication,
    onPage.map(({ issue }) => issue),
  )
  const last = onPage.at(-1)
  return {
    nodes: onPage.flatMap((row) => locateEntry(row, editions.get(row.issue))),
    nextCursor:
      last && rows.length > query.first
        ? toCursor({ date: last.date, place: placeOf(last) })
        : null,
  }
}
