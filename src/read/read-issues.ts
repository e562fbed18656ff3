import type { Where } from 'payload'

import { fromCursor, toCursor } from './cursor.js'
import { readEditions } from './read-editions.js'
import { IS_PUBLISHED, type ReadContext } from './read-publications.js'
import type { Page, Paging, ReadIssue, ReadPublication } from './read-model.js'

/** The fields of an issue that are read: those that decide the order. All content comes from editions. */
type IssueRow = { readonly id: string; readonly date: string; readonly number: number }

const afterCursor = (cursor: string | undefined): Where[] => {
  if (cursor === undefined) return []
  const { date, place } = fromCursor(cursor)
  const earlierThatDay = {
    and: [{ date: { equals: date } }, { number: { less_than: Number(place) } }],
  }
  return [{ or: [{ date: { less_than: date } }, earlierThatDay] }]
}

const findRows = async (
  { payload, slugs }: ReadContext,
  conditions: Where[],
  limit: number,
): Promise<IssueRow[]> => {
  const { docs } = await payload.db.find<IssueRow>({
    collection: slugs.issues,
    joins: false,
    limit,
    pagination: false,
    select: { date: true, number: true },
    sort: ['-date', '-number'],
    where: { and: [IS_PUBLISHED, ...conditions] },
  })
  return docs
}

/** Reads published issues of a publication, newest first. Two queries. */
export const readIssues = async (
  context: ReadContext,
  publication: ReadPublication,
  paging: Paging,
): Promise<Page<ReadIssue>> => {
  const ofPublication = { publication: { equals: publication.publicationId } }
  const rows = await findRows(
    context,
    [ofPublication, ...afterCursor(paging.after)],
    paging.first + 1,
  )
  const onPage = rows.slice(0, paging.first)
  const editions = await readEditions(
    context,
    publication,
    onPage.map(({ id }) => id),
  )
  const last = onPage.at(-1)
  return {
    nodes: onPage.flatMap(({ id }) => editions.get(id) ?? []),
    nextCursor:
      last && rows.length > paging.first
        ? toCursor({ date: last.date, place: String(last.number) })
        : null,
  }
}

/** Reads one published issue by its slug. Two queries. */
export const readIssue = async (
  context: ReadContext,
  publication: ReadPublication,
  slug: string,
): Promise<ReadIssue | undefined> => {
  const [row] = await findRows(
    context,
    [{ publication: { equals: publication.publicationId } }, { slug: { equals: slug } }],
    1,
  )
  return row && (await readEditions(context, publication, [row.id])).get(row.id)
}
