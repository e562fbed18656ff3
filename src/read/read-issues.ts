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

/** The issue that had a slug in an earlier edition, which mails may lead to. */
const formerlyAt = async (
  { payload, slugs }: ReadContext,
  { publicationId }: ReadPublication,
  slug: string,
): Promise<string | undefined> => {
  const { docs } = await payload.db.find<{ readonly issue: string }>({
    collection: slugs.editions,
    limit: 1,
    pagination: false,
    select: { issue: true },
    sort: '-frozenAt',
    where: { and: [{ publication: { equals: publicationId } }, { slug: { equals: slug } }] },
  })
  return docs[0]?.issue
}

/** No slug has one, and Postgres refuses a question with a NUL. */
const CONTROL_CHARACTER = /\p{Cc}/u

/** Reads one published issue by its slug, today's or an earlier one. Two queries; four for an earlier one. */
export const readIssue = async (
  context: ReadContext,
  publication: ReadPublication,
  slug: string,
): Promise<ReadIssue | undefined> => {
  if (CONTROL_CHARACTER.test(slug)) return undefined
  const ofPublication = { publication: { equals: publication.publicationId } }
  const find = async (is: Where) => (await findRows(context, [ofPublication, is], 1))[0]
  const current = await find({ slug: { equals: slug } })
  const former = current ? undefined : await formerlyAt(context, publication, slug)
  const row = current ?? (former && (await find({ id: { equals: former } })))
  return row ? (await readEditions(context, publication, [row.id])).get(row.id) : undefined
}
