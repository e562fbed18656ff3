import { mongoModel, type MongoAdapter } from '../databases/mongo.js'
import type { InsertRowsArgs, NewRow } from './insert-rows.js'

type WriteError = { readonly code?: unknown; readonly index?: number }

const DUPLICATE_KEY = 11000

const toDocument = ({ id, ...fields }: NewRow, now: Date): object => {
  const document: Record<string, unknown> = { _id: id, createdAt: now, updatedAt: now }
  for (const [path, value] of Object.entries(fields)) {
    const [group = path, field] = path.split('_')
    document[group] = field === undefined ? value : { ...(document[group] ?? {}), [field]: value }
  }
  return document
}

/** The positions of rows that a unique index refused; any other error is thrown again. */
const findDuplicateIndexes = (error: unknown): ReadonlySet<number | undefined> => {
  const { writeErrors = [] } = error as { readonly writeErrors?: readonly WriteError[] }
  const areDuplicates =
    writeErrors.length > 0 && writeErrors.every(({ code }) => code === DUPLICATE_KEY)
  if (!areDuplicates) throw error
  return new Set(writeErrors.map(({ index }) => index))
}

/** @returns the ids of the rows that are new */
export const insertRowsMongo = async (
  adapter: MongoAdapter,
  slug: string,
  { now, rows }: InsertRowsArgs,
): Promise<readonly string[]> => {
  const documents = rows.map((row) => toDocument(row, now))
  const duplicates = await mongoModel(adapter, slug)
    .collection.insertMany(documents, { ordered: false })
    .then(() => new Set<number | undefined>(), findDuplicateIndexes)
  return rows.filter((_, index) => !duplicates.has(index)).map(({ id }) => id)
}
