import type { Clock } from '../../domain/clock.js'
import { mongoClock } from '../databases/mongo-clock.js'
import { DURABLE, mongoModel, type MongoAdapter, type MongoCollection } from '../databases/mongo.js'

/** The collection of deliveries, and the server's time that leases are compared with. */
export type MongoLedger = {
  readonly deliveries: MongoCollection
  readonly now: () => Promise<Date>
}

/** A write counts once it is on the disks of most members, and reads go to the member that took the write. */
const DURABLE_OPTIONS = { readPreference: 'primary', writeConcern: DURABLE }

export const openMongoLedger = (
  adapter: MongoAdapter,
  clock: Clock,
  deliveriesSlug: string,
): MongoLedger => {
  const { collection } = mongoModel(adapter, deliveriesSlug)
  return {
    deliveries: adapter.connection.db.collection(collection.collectionName, DURABLE_OPTIONS),
    now: mongoClock(adapter.connection, clock),
  }
}
