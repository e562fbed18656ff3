import { Fault } from '../../domain/fault.js'
import type { EntryQuery, OfPublication, Page, Paging } from '../read-model.js'
import type { ResolverContext } from './resolver-context.js'
import { entryView } from './entry-view.js'
import { issueView, publicationView } from './issue-view.js'

const PAGE = { issues: { most: 50, usual: 10 }, entries: { most: 100, usual: 20 } } as const

/** Arguments as GraphQL passes them: `null` counts as left out. */
type Given<Arguments> = { readonly [Name in keyof Arguments]: Arguments[Name] | null }

const withoutNulls = <Arguments extends object>(args: Given<Arguments>): Arguments =>
  Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null)) as Arguments

const paged = <Query extends Paging>(list: keyof typeof PAGE, args: Given<Query>): Query => {
  const { most, usual } = PAGE[list]
  const query = withoutNulls<Query>(args)
  const first = args.first ?? usual
  if (first >= 1 && first <= most) return { ...query, first }
  throw new Fault('INPUT_INVALID', `${list}(first: ${first}): ask for 1 to ${most} at a time.`)
}

const pageView = <Node, View>({ nextCursor, nodes }: Page<Node>, view: (node: Node) => View) => ({
  nodes: nodes.map(view),
  pageInfo: { endCursor: nextCursor, hasNextPage: nextCursor !== null },
})

type Issues = OfPublication & Paging

/** The resolvers of the queries; the names are those of `Query` in the type definitions. */
export const RESOLVERS = {
  publications: async (reading: ResolverContext) =>
    (await reading.model.publications()).map((publication) =>
      publicationView(reading, publication),
    ),

  publication: async (reading: ResolverContext, { slug }: { readonly slug?: string | null }) => {
    const found = await reading.model.publication({ publication: slug ?? undefined })
    return found && publicationView(reading, found)
  },

  issues: async (reading: ResolverContext, args: Given<Issues>) => {
    const page = await reading.model.issues(paged<Issues>('issues', args))
    return pageView(page, (issue) => issueView(reading, issue))
  },

  issue: async (
    reading: ResolverContext,
    args: Given<OfPublication> & { readonly slug: string },
  ) => {
    const found = await reading.model.issue(withoutNulls<OfPublication & { slug: string }>(args))
    return found && issueView(reading, found)
  },

  latestIssue: async (reading: ResolverContext, args: Given<OfPublication>) => {
    const found = await reading.model.latestIssue(withoutNulls<OfPublication>(args))
    return found && issueView(reading, found)
  },

  entries: async (reading: ResolverContext, args: Given<EntryQuery>) => {
    const page = await reading.model.entries(paged<EntryQuery>('entries', args))
    return pageView(page, (entry) => entryView(reading.links, entry))
  },

  isFeatured: async (
    reading: ResolverContext,
    args: Given<OfPublication> & { readonly url: string },
  ) => {
    const { url, ...of } = withoutNulls<OfPublication & { url: string }>(args)
    return (await reading.model.entries({ ...of, first: 1, source: url })).nodes.length > 0
  },
}
