import type { Payload } from 'payload'

import type { Clock } from '../../domain/clock.js'
import { mongoClock } from '../connect/mongo-clock.js'

/** Written by most members of a replica set, and to their disks. */
export const DURABLE = { j: true, w: 'majority' } as const

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
export type MongoLedger = { readonly deliveries: Collection; readonly now: () => Promise<Date> }

type Model = { readonly collection: { readonly collectionName: string } }

type MongooseDatabase = {
  readonly collections: Readonly<Record<string, Model | undefined>>
  readonly connection: {
    readonly db: { readonly collection: (name: string, options: object) => Collection }
  }
}

/** What was written is on the disks of most members before it counts, and is read where it was written. */
const DURABLE_OPTIONS = { readPreference: 'primary', writeConcern: DURABLE }

const openCollection = (payload: Payload, slug: string): Collection => {
  const { collections, connection } = payload.db as never as MongooseDatabase
  const model = collections[slug]
  if (!model) throw new TypeError(`There is no collection ${slug}.`)
  return connection.db.collection(model.collection.collectionName, DURABLE_OPTIONS)
}

export const openMongoLedger = (
  payload: Payload,
  clock: Clock,
  deliveriesSlug: string,
): MongoLedger => ({
  deliveries: openCollection(payload, deliveriesSlug),
  now: mongoClock(payload, clock),
})
