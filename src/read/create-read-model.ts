import { memoized } from '../domain/memoized.js'
import type { OfPublication, Page, ReadIssue, ReadModel, ReadPublication } from './read-model.js'
import { choosePublication } from './choose-publication.js'
import { readEntries } from './read-entries.js'
import { readIssue, readIssues } from './read-issues.js'
import { readPublications, type ReadContext } from './read-publications.js'

const EMPTY: Page<never> = { nodes: [], nextCursor: null }

/** A newest issue whose edition is still being frozen is passed over for the one before it. */
const NEWEST = { first: 2 }

/** Reads for one request: the publications, and the newest issue of each, are asked for once. */
export const createReadModel = (reader: ReadContext): ReadModel => {
  const known = new Map<'all', Promise<readonly ReadPublication[]>>()
  const newest = new Map<string, Promise<ReadIssue | undefined>>()
  const publications = (): Promise<readonly ReadPublication[]> =>
    memoized(known, 'all', () => readPublications(reader))
  const choose = async ({ publication }: OfPublication): Promise<ReadPublication | undefined> =>
    choosePublication(await publications(), publication)
  const newestOf = (chosen: ReadPublication): Promise<ReadIssue | undefined> =>
    memoized(newest, chosen.slug, async () => (await readIssues(reader, chosen, NEWEST)).nodes[0])
  return {
    publications,
    publication: choose,
    issues: async (query) => {
      const chosen = await choose(query)
      return chosen ? readIssues(reader, chosen, query) : EMPTY
    },
    issue: async ({ slug, ...of }) => {
      const chosen = await choose(of)
      return chosen && readIssue(reader, chosen, slug)
    },
    latestIssue: async (of) => {
      const chosen = await choose(of)
      return chosen && newestOf(chosen)
    },
    entries: async (query) => {
      const chosen = await choose(query)
      return chosen ? readEntries(reader, chosen, query) : EMPTY
    },
  }
}
