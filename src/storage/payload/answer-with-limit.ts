import type { DatabaseAdapterObj, PaginatedDocs } from 'payload'

/** What Payload answers for a query without a limit that finds something. */
const EVERYTHING = 0

const withLimit = <Found extends Partial<Pick<PaginatedDocs, 'limit'>>>(found: Found): Found => ({
  ...found,
  limit: found.limit ?? EVERYTHING,
})

/**
 * Adds the limit to every answer. Payload's SQL adapters omit it for a query without a limit through a relationship
 * that finds nothing, and Payload's GraphQL, which promises a number, then answers 500.
 */
export const answerWithLimit = (adapter: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const find = db.find.bind(db)
    const queryDrafts = db.queryDrafts.bind(db)
    const findVersions = db.findVersions.bind(db)
    db.find = async (given) => withLimit(await find(given))
    db.queryDrafts = async (given) => withLimit(await queryDrafts(given))
    db.findVersions = async (given) => withLimit(await findVersions(given))
    return db
  },
})
