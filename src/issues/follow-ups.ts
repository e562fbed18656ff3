import type { PayloadRequest } from 'payload'

import type { IssueDocument, ItemDocument } from '../compose/documents.js'
import type { FollowUpContent } from '../domain/content.js'
import type { Slugs } from '../options/resolve-options.js'

type Reader = { readonly req: PayloadRequest; readonly slugs: Slugs }

type AppearanceRow = { readonly entryId: string; readonly issue: string; readonly title: string }

type IssueRow = { readonly id: string; readonly number: number; readonly slug: string }

/** Where the entries stood before this issue, the newest issue last. */
const earlierOf = async (
  { req, slugs }: Reader,
  issue: IssueDocument,
  entryIds: readonly string[],
): Promise<readonly AppearanceRow[]> => {
  const { docs } = await req.payload.db.find<AppearanceRow & { id: string }>({
    collection: slugs.appearances,
    pagination: false,
    req,
    select: { entryId: true, issue: true, title: true },
    sort: 'date',
    where: {
      and: [
        { publication: { equals: issue.publication } },
        { entryId: { in: entryIds } },
        { date: { less_than_equal: issue.date } },
        { issue: { not_equals: issue.id } },
      ],
    },
  })
  return docs
}

const issuesOf = async (
  { req, slugs }: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, IssueRow>> => {
  const { docs } = await req.payload.db.find<IssueRow>({
    collection: slugs.issues,
    pagination: false,
    req,
    select: { number: true, slug: true },
    where: { id: { in: [...new Set(ids)] } },
  })
  return new Map(docs.map((row) => [row.id, row]))
}

/** The last earlier issue of every entry that an item follows up on, by the entry's id: two queries, or none. */
export const findFollowUps = async (
  reader: Reader,
  issue: IssueDocument,
  items: readonly ItemDocument[],
): Promise<ReadonlyMap<string, FollowUpContent>> => {
  const entryIds = [...new Set(items.flatMap(({ followUpOf }) => followUpOf ?? []))]
  const earlier = entryIds.length === 0 ? [] : await earlierOf(reader, issue, entryIds)
  if (earlier.length === 0) return new Map()
  const issues = await issuesOf(
    reader,
    earlier.map((row) => row.issue),
  )
  return new Map(
    earlier.flatMap(({ entryId, issue: issueId, title }): [string, FollowUpContent][] => {
      const found = issues.get(issueId)
      return found ? [[entryId, { issueSlug: found.slug, number: found.number, title }]] : []
    }),
  )
}
