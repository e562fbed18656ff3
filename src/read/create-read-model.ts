import type { OfPublication, Page, ReadModel, ReadPublication } from './read-model.js'
import { choosePublication } from './choose-publication.js'
import { readEntries } from './read-entries.js'
import { readIssue, readIssues } from './read-issues.js'
import { readPublications, type Reader } from './read-publications.js'

const EMPTY: Page<never> = { nodes: [], nextCursor: null }

/** A newest issue whose edition is still being frozen is passed over for the one before it. */
const NEWEST = { first: 2 }

/** Reads for one request: the publications are asked for once. */
export const createReadModel = (reader: Reader): ReadModel => {
  let known: Promise<readonly ReadPublication[]> | undefined
  const publications = (): Promise<readonly ReadPublication[]> =>
    (known ??= readPublications(reader))
  const choose = async ({ publication }: OfPublication): Promise<ReadPublication | undefined> =>
    choosePublication(await publications(), publication)
  const issues: ReadModel['issues'] = async (query) => {
    const chosen = await choose(query)
    return chosen ? readIssues(reader, chosen, query) : EMPTY
  }
  return {
    publications,
    publication: choose,
    issues,
    issue: async ({ slug, ...of }) => {
      const chosen = await choose(of)
      return chosen && readIssue(reader, chosen, slug)
    },
    latestIssue: async (of) => (await issues({ ...of, ...NEWEST })).nodes[0],
    entries: async (query) => {
      const chosen = await choose(query)
      return chosen ? readEntries(reader, chosen, query) : EMPTY
    },
  }
}
