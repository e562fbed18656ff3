import type { Payload } from 'payload'

import type { Clock } from '../domain/clock.js'
import { mongoClock } from './mongo-clock.js'

export type MongoDocument = Readonly<Record<string, unknown>>

type Cursor = { readonly toArray: () => Promise<readonly MongoDocument[]> }

/** What is asked of a collection of the driver under Payload's mongoose. */
type Collection = {
  readonly aggregate: (pipeline: readonly object[]) => Cursor
  readonly bulkWrite: (
    operations: readonly object[],
    options: object,
  ) => Promise<{ readonly matchedCount: number }>
  readonly find: (filter: object, options?: object) => Cursor
  readonly insertMany: (documents: readonly object[], options: object) => Promise<unknown>
  readonly updateMany: (
    filter: object,
    update: object,
  ) => Promise<{ readonly modifiedCount: number }>
}

/** The ledger's rows, and the server's time that leases are compared with. */
export type Mongo = { readonly deliveries: Collection; readonly now: () => Promise<Date> }

const collectionOf = (payload: Payload, slug: string): Collection => {
  const { collections } = payload.db as never as {
    collections: Readonly<Record<string, { readonly collection: Collection } | undefined>>
  }
  const model = collections[slug]
  if (!model) throw new TypeError(`There is no collection ${slug}.`)
  return model.collection
}

export const openMongo = (payload: Payload, clock: Clock, deliveriesSlug: string): Mongo => ({
  deliveries: collectionOf(payload, deliveriesSlug),
  now: mongoClock(payload, clock),
})
