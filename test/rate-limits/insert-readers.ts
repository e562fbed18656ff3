import { newId } from '../../src/storage/write/new-id.js'
import { systemClock } from '../../src/storage/system-clock.js'
import { insertSubscribers as plantSql } from '../../src/scripts/bench/insert-subscribers.js'
import { mongoModel } from '../../src/storage/databases/mongo.js'
import { selectDatabase } from '../../src/storage/databases/select-database.js'
import { mongoAdapterOf } from '../support/databases/adapters.js'
import type { Newsroom } from '../support/newsroom.js'

const plantMongo = async (
  { options: { slugs }, payload }: Newsroom,
  publication: string,
  readers: number,
): Promise<void> => {
  const adapter = mongoAdapterOf(payload)
  const insert = (slug: string, documents: readonly object[]): Promise<unknown> =>
    mongoModel(adapter, slug).collection.insertMany(documents, {})
  const at = { createdAt: systemClock(), updatedAt: systemClock() }
  const people = Array.from({ length: readers }, (_, index) => {
    const address = `reader${String(index)}@bench.example`
    return { _id: newId(), address, normalizedAddress: address, name: 'Ada', ...at }
  })
  await insert(slugs.subscribers, people)
  await insert(
    slugs.subscriptions,
    people.map(({ _id }) => ({
      _id: newId(),
      publication,
      state: 'active',
      subscriber: _id,
      ...at,
    })),
  )
}

/** Inserts subscribers of a publication in bulk, on any database. */
export const insertReadersAnywhere = (
  newsroom: Newsroom,
  publicationId: string,
  readers: number,
): Promise<void> =>
  selectDatabase(newsroom.payload, {
    mongo: () => plantMongo(newsroom, publicationId, readers),
    sql: () => plantSql(newsroom, publicationId, readers),
  })
