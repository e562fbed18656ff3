import type { DatabaseAdapterObj, PaginatedDocs } from 'payload'

/** Everything was asked for: what Payload answers where something is found. */
const EVERYTHING = 0

const withLimit = <Found extends Partial<Pick<PaginatedDocs, 'limit'>>>(found: Found): Found => ({
  ...found,
  limit: found.limit ?? EVERYTHING,
})

/**
 * Names the limit in every answer. Payload's SQL adapters leave it out where everything was asked for through a relation
 * and nothing was found, and its GraphQL, which promises a number, then answers 500.
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
