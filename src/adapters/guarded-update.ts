import type { Payload } from 'payload'

type Guarded = {
  readonly id: string
  readonly guard: Readonly<Record<string, string>>
  readonly set: Readonly<Record<string, unknown>>
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
  }
  readonly drizzle: {
    readonly update: (table: object) => {
      readonly set: (values: object) => {
        readonly where: (condition: Condition) => {
          readonly returning: (columns: object) => Promise<readonly unknown[]>
        }
      }
    }
  }
}

type MongooseDatabase = {
  readonly collections: Readonly<
    Record<
      string,
      { updateOne: (filter: object, update: object) => Promise<{ matchedCount: number }> }
    >
  >
}

const snake = (slug: string): string =>
  slug.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`).replace(/-/g, '_')

const updateSql = async (
  db: DrizzleDatabase,
  slug: string,
  { guard, id, set }: Guarded,
): Promise<boolean> => {
  const name = db.tableNameMap.get(snake(slug)) ?? snake(slug)
  const table = db.tables[name]
  const idColumn = table?.['id']
  if (!table || !idColumn) throw new Error(`no table ${name}`)
  const conditions = Object.entries({ id, ...guard }).map(([column, value]) => {
    const found = table[column]
    if (!found) throw new Error(`no column ${column} in ${name}`)
    return db.operators.equals(found, value)
  })
  const rows = await db.drizzle
    .update(table)
    .set(set)
    .where(db.operators.and(...conditions))
    .returning({ id: idColumn })
  return rows.length > 0
}

const updateMongo = async (
  db: MongooseDatabase,
  slug: string,
  { guard, id, set }: Guarded,
): Promise<boolean> => {
  const result = await db.collections[slug]?.updateOne({ _id: id, ...guard }, { $set: set })
  return (result?.matchedCount ?? 0) > 0
}

/**
 * Changes one row only while it still is what `guard` says: one atomic statement on every database, which
 * `payload.update` is not.
 *
 * @returns whether the row was changed
 */
export const guardedUpdate = (payload: Payload, slug: string, update: Guarded): Promise<boolean> =>
  payload.db.name === 'mongoose'
    ? updateMongo(payload.db, slug, update)
    : updateSql(payload.db as never, slug, update)
