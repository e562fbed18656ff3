import type { DatabaseAdapterObj } from 'payload'

import { requireSupportedDatabase } from '../databases/select-database.js'

type Key = Readonly<Record<string, unknown>>

type Schema = {
  readonly indexes: () => readonly (readonly [Key, object])[]
  readonly removeIndex: (key: Key) => unknown
  readonly index: (key: Key, options: object) => unknown
}

type MongooseDatabase = {
  readonly collections?: Readonly<Record<string, { readonly schema: Schema } | undefined>>
}

const withDocumentId = (key: Key): Key =>
  Object.fromEntries(
    Object.entries(key).map(([field, order]) => [field === 'id' ? '_id' : field, order]),
  )

const replaceIdIndexes = (schema: Schema): void => {
  for (const [key, options] of [...schema.indexes()]) {
    if (!('id' in key)) continue
    schema.removeIndex(key)
    schema.index(withDocumentId(key), options)
  }
}

/**
 * Replaces `id` by `_id` in our indexes on MongoDB. Documents store their id in `_id`, so that an index for paging
 * that ends in `id` would end in a field that no document has. Other databases are unchanged.
 */
export const indexDocumentIds = (
  adapter: DatabaseAdapterObj,
  slugs: readonly string[],
): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    if (requireSupportedDatabase(db) !== 'mongoose') return db
    const init = db.init?.bind(db)
    db.init = async () => {
      await init?.()
      const { collections = {} } = db as MongooseDatabase
      for (const slug of slugs) {
        const model = collections[slug]
        if (model) replaceIdIndexes(model.schema)
      }
    }
    return db
  },
})
