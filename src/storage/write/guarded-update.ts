import type { Payload, PayloadRequest } from 'payload'

import { DURABLE } from '../ledger/mongo-collection.js'
import { sqlTableName } from '../connect/sql-table-name.js'

/** The request whose transaction the write belongs to; without one it stands for itself. */
export type TransactionScope = Pick<PayloadRequest, 'transactionID'>

type GuardedUpdate = {
  readonly id: string
  /** Columns and what they have to hold; JSON as it was read, `null` for nothing. */
  readonly guard: Readonly<Record<string, string | object | null>>
  readonly set: Readonly<Record<string, unknown>>
  readonly req?: TransactionScope
}

type Column = object
type Condition = object

/** What Payload's drizzle adapters carry, as far as it is asked for here. */
export type DrizzleDatabase = {
  readonly tables: Readonly<Record<string, Readonly<Record<string, Column>>>>
  readonly tableNameMap: ReadonlyMap<string, string>
  readonly operators: {
    readonly and: (...conditions: Condition[]) => Condition
    readonly equals: (column: Column, value: unknown) => Condition
    readonly isNull: (column: Column) => Condition
  }
  readonly drizzle: Drizzle
  readonly sessions?: Readonly<Record<string, { readonly db: Drizzle }>>
}

type Drizzle = {
  readonly update: (table: object) => {
    readonly set: (values: object) => {
      readonly where: (condition: Condition) => {
        readonly returning: (columns: object) => Promise<readonly unknown[]>
      }
    }
  }
}

type MongooseDatabase = {
  readonly collections: Readonly<
    Record<
      string,
      {
        updateOne: (
          filter: object,
          update: object,
          options: object,
        ) => Promise<{ matchedCount: number }>
      }
    >
  >
  readonly sessions?: Readonly<Record<string, unknown>>
}

const updateSql = async (
  db: DrizzleDatabase,
  slug: string,
  { guard, id, req, set }: GuardedUpdate,
): Promise<boolean> => {
  const name = sqlTableName(db, slug)
  const table = db.tables[name]
  const idColumn = table?.['id']
  if (!table || !idColumn) throw new Error(`no table ${name}`)
  const held: GuardedUpdate['guard'] = { ...guard, id }
  const conditions = Object.entries(held).map(([column, value]) => {
    const found = table[column]
    if (!found) throw new Error(`no column ${column} in ${name}`)
    return value === null ? db.operators.isNull(found) : db.operators.equals(found, value)
  })
  const drizzle = db.sessions?.[String(await req?.transactionID)]?.db ?? db.drizzle
  const rows = await drizzle
    .update(table)
    .set(set)
    .where(db.operators.and(...conditions))
    .returning({ id: idColumn })
  return rows.length > 0
}

const updateMongo = async (
  db: MongooseDatabase,
  slug: string,
  { guard, id, req, set }: GuardedUpdate,
): Promise<boolean> => {
  const session = db.sessions?.[String(await req?.transactionID)]
  // A transaction has the write concern of its own.
  const options = session ? { session } : { writeConcern: DURABLE }
  const result = await db.collections[slug]?.updateOne(
    { _id: id, ...guard },
    { $set: set },
    options,
  )
  return (result?.matchedCount ?? 0) > 0
}

/**
 * Changes one row only while it still is what `guard` says: one atomic statement on every database, which
 * `payload.update` is not.
 *
 * @returns whether the row was changed
 */
export const guardedUpdate = (
  payload: Payload,
  slug: string,
  update: GuardedUpdate,
): Promise<boolean> =>
  payload.db.name === 'mongoose'
    ? updateMongo(payload.db, slug, update)
    : updateSql(payload.db as never, slug, update)
