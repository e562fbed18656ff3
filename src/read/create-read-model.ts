import { memoized } from '../domain/memoized.js'
import type { OfPublication, Page, ReadIssue, ReadModel, ReadPublication } from './read-model.js'
import { choosePublication } from './choose-publication.js'
import { readEntries } from './read-entries.js'
import { readIssue, readIssues } from './read-issues.js'
import { readPublications, type ReadContext } from './read-publications.js'

const EMPTY: Page<never> = { nodes: [], nextCursor: null }

/** Two issues, because the edition of the newest one may not be frozen yet. */
const NEWEST = { first: 2 }

/** Creates the read model of one request. Publications and the newest issue of each are queried once. */
export const createReadModel = (context: ReadContext): ReadModel => {
  const known = new Map<'all', Promise<readonly ReadPublication[]>>()
  const newest = new Map<string, Promise<ReadIssue | undefined>>()
  const publications = (): Promise<readonly ReadPublication[]> =>
    memoized(known, 'all', () => readPublications(context))
  const choose = async ({ publication }: OfPublication): Promise<ReadPublication | undefined> =>
    choosePublication(await publications(), publication)
  const newestOf = (chosen: ReadPublication): Promise<ReadIssue | undefined> =>
    memoized(newest, chosen.slug, async () => (await readIssues(context, chosen, NEWEST)).nodes[0])
  return {
    publications,
    publication: choose,
    issues: async (query) => {
      const chosen = await choose(query)
      return chosen ? readIssues(context, chosen, query) : EMPTY
    },
    issue: async ({ slug, ...of }) => {
      const chosen = await choose(of)
      return chosen && readIssue(context, chosen, slug)
    },
    latestIssue: async (of) => {
      const chosen = await choose(of)
      return chosen && newestOf(chosen)
    },
    entries: async (query) => {
      const chosen = await choose(query)
      return chosen ? readEntries(context, chosen, query) : EMPTY
    },
  }
}
