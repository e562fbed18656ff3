import { hasParts } from './parts.js'

export type MongoDocument = Readonly<Record<string, unknown>>

type Cursor = { readonly toArray: () => Promise<readonly MongoDocument[]> }

type Matched = { readonly matchedCount: number; readonly modifiedCount: number }

export type MongoIndex = {
  readonly key: MongoDocument
  readonly unique?: boolean
  readonly partialFilterExpression?: object
}

/** What is used of a collection of the driver under Mongoose. */
export type MongoCollection = {
  readonly collectionName: string
  readonly aggregate: (pipeline: readonly object[]) => Cursor
  readonly bulkWrite: (operations: readonly object[], options: object) => Promise<Matched>
  readonly find: (filter: object, options?: object) => Cursor
  readonly findOneAndUpdate: (
    filter: object,
    update: object,
    options: object,
  ) => Promise<MongoDocument | null>
  readonly dropIndex: (name: string) => Promise<unknown>
  readonly indexes: () => Promise<readonly MongoIndex[]>
  readonly insertMany: (documents: readonly object[], options: object) => Promise<unknown>
  readonly insertOne: (document: object) => Promise<unknown>
  readonly updateMany: (filter: object, update: object) => Promise<Matched>
  readonly updateOne: (filter: object, update: object) => Promise<Matched>
}

/** What is used of a model of Mongoose. */
export type MongoModel = {
  readonly collection: MongoCollection
  /** Resolves once the model's indexes are built. */
  readonly init: () => Promise<unknown>
  readonly updateOne: (filter: object, update: object, options: object) => Promise<Matched>
}

export type MongoConnection = {
  readonly db: {
    readonly collection: (name: string, options: object) => MongoCollection
    readonly command: (command: object) => Promise<{ readonly localTime?: unknown }>
  }
  readonly getClient: () => {
    readonly options: {
      readonly readPreference?: { readonly mode?: string }
      readonly replicaSet?: string
    }
  }
}

/** Payload's MongoDB adapter, once it is connected. */
export type MongoAdapter = {
  readonly collections: Readonly<Record<string, MongoModel | undefined>>
  readonly connection: MongoConnection
  /** Open transactions by their id. */
  readonly sessions?: Readonly<Record<string, object | undefined>>
}

export const isMongoAdapter = (db: unknown): db is MongoAdapter =>
  hasParts(db, 'collections', 'connection')

/**
 * The model of a collection.
 *
 * @throws {TypeError} when there is none
 */
export const mongoModel = (
  { collections }: Pick<MongoAdapter, 'collections'>,
  slug: string,
): MongoModel => {
  const model = collections[slug]
  if (!model) throw new TypeError(`There is no collection ${slug}.`)
  return model
}

/** Written by most members of a replica set, and to their disks. */
export const DURABLE = { j: true, w: 'majority' } as const
