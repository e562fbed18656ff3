import {
  mongoModel,
  type MongoAdapter,
  type MongoIndex,
  type MongoModel,
} from '../databases/mongo.js'
import {
  countDuplicates,
  MAX_DUPLICATE_GROUPS,
  haveSameFields,
  type UniqueFields,
  type UniqueIndexes,
} from './unique-indexes.js'

/** The server's error for a collection that does not exist yet, and therefore has no indexes. */
const NAMESPACE_NOT_FOUND = 26

const readIndexes = async ({ collection }: MongoModel): Promise<readonly MongoIndex[]> => {
  try {
    return await collection.indexes()
  } catch (error) {
    if ((error as { code?: unknown }).code === NAMESPACE_NOT_FOUND) return []
    throw error
  }
}

const isWholeAndUnique = ({ partialFilterExpression, unique }: MongoIndex): boolean =>
  unique === true && partialFilterExpression === undefined

/** Mongoose builds indexes when it connects, and does not report those that could not be built. */
export const mongoUniqueIndexes = (adapter: MongoAdapter): UniqueIndexes => {
  const modelOf = ({ slug }: Pick<UniqueFields, 'slug'>): MongoModel => mongoModel(adapter, slug)
  return {
    waitUntilBuilt: async () => {
      const models = Object.values(adapter.collections).flatMap((model) => model ?? [])
      await Promise.allSettled(models.map((model) => model.init()))
    },
    has: async (of) =>
      (await readIndexes(modelOf(of)))
        .filter(isWholeAndUnique)
        .some(({ key }) => haveSameFields(Object.keys(key), of.fields)),
    findDuplicates: async (of) => {
      const values = of.fields.map((field, at): [string, string] => [`v${String(at)}`, `$${field}`])
      const group = { _id: Object.fromEntries(values) as object, rows: { $sum: 1 } }
      const ids = { first: { $min: '$_id' }, last: { $max: '$_id' } }
      const pipeline = [
        { $group: { ...group, ...ids } },
        { $match: { rows: { $gt: 1 } } },
        { $limit: MAX_DUPLICATE_GROUPS },
      ]
      return countDuplicates(await modelOf(of).collection.aggregate(pipeline).toArray())
    },
    remedy: () =>
      'start the app again, which builds the index; where the adapter has autoIndex: false, build it yourself.',
  }
}
