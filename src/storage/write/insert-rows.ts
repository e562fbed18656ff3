import type { Payload } from 'payload'

import { sqlTableName } from '../connect/sql-table-name.js'

/** A row with its id. Groups are written `group_field`; instants are `Date`s. */
export type NewRow = Readonly<Record<string, string | Date>> & { readonly id: string }

type Inserting = {
  readonly values: (rows: readonly object[]) => {
    readonly onConflictDoNothing: () => {
      readonly returning: (columns: object) => Promise<readonly { readonly id: string }[]>
    }
  }
}

type DrizzleDatabase = {
  readonly tables: Readonly<Record<string, Readonly<Record<string, object>>>>
  readonly tableNameMap: ReadonlyMap<string, string>
  readonly drizzle: { readonly insert: (table: object) => Inserting }
}

const withIsoDates = (row: NewRow): object =>
  Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field,
      value instanceof Date ? value.toISOString() : value,
    ]),
  )

const insertSql = async (
  db: DrizzleDatabase,
  slug: string,
  rows: readonly NewRow[],
): Promise<readonly string[]> => {
  const name = sqlTableName(db, slug)
  const table = db.tables[name]
  const idColumn = table?.['id']
  if (!table || !idColumn) throw new Error(`no table ${name}`)
  const inserting = db.drizzle.insert(table).values(rows.map(withIsoDates)).onConflictDoNothing()
  return (await inserting.returning({ id: idColumn })).map(({ id }) => id)
}

type BulkError = { readonly code?: unknown; readonly writeErrors?: readonly WriteError[] }
type WriteError = { readonly code?: unknown; readonly index?: number }

type MongoDatabase = {
  readonly collections: Readonly<
    Record<
      string,
      | {
          readonly collection: { insertMany: (rows: object[], options: object) => Promise<unknown> }
        }
      | undefined
    >
  >
}

const DUPLICATE_KEY = 11000

const toDocument = ({ id, ...fields }: NewRow, now: Date): object => {
  const document: Record<string, unknown> = { _id: id, createdAt: now, updatedAt: now }
  for (const [path, value] of Object.entries(fields)) {
    const [group = path, field] = path.split('_')
    document[group] = field === undefined ? value : { ...(document[group] ?? {}), [field]: value }
  }
  return document
}

const findDuplicateIndexes = (error: unknown): ReadonlySet<number | undefined> => {
  const { writeErrors = [] } = error as BulkError
  const isDuplicate =
    writeErrors.length > 0 && writeErrors.every(({ code }) => code === DUPLICATE_KEY)
  if (!isDuplicate) throw error
  return new Set(writeErrors.map(({ index }) => index))
}

const insertMongo = async (
  db: MongoDatabase,
  slug: string,
  { now, rows }: { readonly rows: readonly NewRow[]; readonly now: Date },
): Promise<readonly string[]> => {
  const model = db.collections[slug]
  if (!model) throw new TypeError(`There is no collection ${slug}.`)
  const documents = rows.map((row) => toDocument(row, now))
  const refused = await model.collection
    .insertMany(documents, { ordered: false })
    .then(() => new Set<number | undefined>(), findDuplicateIndexes)
  return rows.filter((_, index) => !refused.has(index)).map(({ id }) => id)
}

/**
 * Inserts many rows of a collection in one statement, past Payload's hooks. A row that a unique index refuses is left
 * out and harms no other, nor a transaction.
 *
 * @param rows at most some hundred: databases bound the values of a statement
 * @returns the ids of those that are new
 */
export const insertRows = async (
  payload: Payload,
  slug: string,
  { now, rows }: { readonly rows: readonly NewRow[]; readonly now: Date },
): Promise<ReadonlySet<string>> => {
  if (rows.length === 0) return new Set()
  const inserted =
    payload.db.name === 'mongoose'
      ? insertMongo(payload.db, slug, { now, rows })
      : insertSql(payload.db as never, slug, rows)
  return new Set(await inserted)
}
