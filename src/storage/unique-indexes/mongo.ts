import type { Payload } from 'payload'

import {
  countDuplicates,
  MAX_DUPLICATE_GROUPS,
  haveSameFields,
  type UniqueFields,
  type UniqueIndexes,
} from './unique-indexes.js'

type Index = {
  readonly key: Readonly<Record<string, unknown>>
  readonly unique?: boolean
  readonly partialFilterExpression?: object
}

type Model = {
  readonly init: () => Promise<unknown>
  readonly collection: {
    readonly indexes: () => Promise<readonly Index[]>
    readonly aggregate: (pipeline: readonly object[]) => {
      readonly toArray: () => Promise<readonly never[]>
    }
  }
}

/** A collection that has no document yet may not be there, and has no indexes then. */
const NAMESPACE_NOT_FOUND = 26

const readIndexes = async ({ collection }: Model): Promise<readonly Index[]> => {
  try {
    return await collection.indexes()
  } catch (error) {
    if ((error as { code?: unknown }).code === NAMESPACE_NOT_FOUND) return []
    throw error
  }
}

const isWholeAndUnique = ({ partialFilterExpression, unique }: Index): boolean =>
  unique === true && partialFilterExpression === undefined

/** Mongoose builds them when it connects and tells nobody of one that could not be built. */
export const mongoUniqueIndexes = (payload: Payload): UniqueIndexes => {
  const { collections } = payload.db as never as {
    readonly collections: Readonly<Record<string, Model | undefined>>
  }
  const modelOf = ({ slug }: Pick<UniqueFields, 'slug'>): Model => {
    const model = collections[slug]
    if (!model) throw new TypeError(`There is no collection ${slug}.`)
    return model
  }
  return {
    waitUntilBuilt: async () => {
      const models = Object.values(collections).flatMap((model) => model ?? [])
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
