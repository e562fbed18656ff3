import { DURABLE, mongoModel, type MongoAdapter } from '../databases/mongo.js'
import type { GuardedUpdate } from './guarded-update.js'

export const guardedUpdateMongo = async (
  adapter: MongoAdapter,
  slug: string,
  { guard, id, req, set }: GuardedUpdate,
): Promise<boolean> => {
  const session = adapter.sessions?.[String(await req?.transactionID)]
  // A transaction has a write concern of its own.
  const options = session ? { session } : { writeConcern: DURABLE }
  const { matchedCount } = await mongoModel(adapter, slug).updateOne(
    { _id: id, ...guard },
    { $set: set },
    options,
  )
  return matchedCount > 0
}
