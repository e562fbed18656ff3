import type { Payload } from 'payload'

import { newId } from '../../src/storage/write/new-id.js'
import { systemClock } from '../../src/storage/system-clock.js'
import { insertSubscribers as plantSql } from '../../src/scripts/bench/insert-subscribers.js'
import type { Newsroom } from '../support/newsroom.js'

type Inserting = { readonly insertMany: (documents: readonly object[]) => Promise<unknown> }

const collectionOf = ({ db }: Payload, slug: string): Inserting => {
  const { collections } = db as never as {
    collections: Readonly<Record<string, { readonly collection: Inserting } | undefined>>
  }
  const model = collections[slug]
  if (!model) throw new TypeError(`There is no collection ${slug}.`)
  return model.collection
}

const plantMongo = async (
  { options: { slugs }, payload }: Newsroom,
  publication: string,
  readers: number,
): Promise<void> => {
  const at = { createdAt: systemClock(), updatedAt: systemClock() }
  const people = Array.from({ length: readers }, (_, index) => {
    const address = `reader${String(index)}@bench.example`
    return { _id: newId(), address, normalizedAddress: address, name: 'Ada', ...at }
  })
  await collectionOf(payload, slugs.subscribers).insertMany(people)
  await collectionOf(payload, slugs.subscriptions).insertMany(
    people.map(({ _id }) => ({
      _id: newId(),
      publication,
      state: 'active',
      subscriber: _id,
      ...at,
    })),
  )
}

/** Readers of a publication in bulk, on every database. */
export const insertReadersAnywhere = (
  newsroom: Newsroom,
  publicationId: string,
  readers: number,
): Promise<void> =>
  (newsroom.payload.db.name === 'mongoose' ? plantMongo : plantSql)(
    newsroom,
    publicationId,
    readers,
  )
