import type { RequestContext } from '../options/request-context.js'
import type { FlatIssue, ItemDocument } from '../compose/documents.js'
import type { FollowUpContent } from '../domain/content.js'

type AppearanceRow = { readonly entryId: string; readonly issue: string; readonly title: string }

type IssueRow = { readonly id: string; readonly number: number; readonly slug: string }

/** Earlier appearances of the entries, the newest last. */
const earlierOf = async (
  { req, slugs }: RequestContext,
  issue: FlatIssue,
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
  { req, slugs }: RequestContext,
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

/** Finds the last earlier issue of every entry that an item follows up on, by the entry's id. Two queries, or none. */
export const findFollowUps = async (
  context: RequestContext,
  issue: FlatIssue,
  items: readonly ItemDocument[],
): Promise<ReadonlyMap<string, FollowUpContent>> => {
  const entryIds = [...new Set(items.flatMap(({ followUpOf }) => followUpOf ?? []))]
  const earlier = entryIds.length === 0 ? [] : await earlierOf(context, issue, entryIds)
  if (earlier.length === 0) return new Map()
  const issues = await issuesOf(
    context,
    earlier.map((row) => row.issue),
  )
  return new Map(
    earlier.flatMap(({ entryId, issue: issueId, title }): [string, FollowUpContent][] => {
      const found = issues.get(issueId)
      return found ? [[entryId, { issueSlug: found.slug, number: found.number, title }]] : []
    }),
  )
}
