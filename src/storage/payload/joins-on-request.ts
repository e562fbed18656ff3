import type { DatabaseAdapterObj } from 'payload'

/**
 * Omits a collection's joins unless the query asks for them. Payload's bulk writes read every document whole before
 * they change it. For entries this includes a search through all issues for each, which takes seconds in one
 * statement.
 */
export const joinsOnRequest = (adapter: DatabaseAdapterObj, slug: string): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const find = db.find.bind(db)
    db.find = (given) =>
      find(given.collection === slug ? { ...given, joins: given.joins ?? false } : given)
    return db
  },
})
