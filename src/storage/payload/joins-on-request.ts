import type { DatabaseAdapterObj } from 'payload'

/**
 * Leaves a collection's joins out where nobody asked for them. Payload's bulk writes read every document whole before
 * they change it, joins too, which for entries means a look through all issues for each: seconds in one statement.
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
