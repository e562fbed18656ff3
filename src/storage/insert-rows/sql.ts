import { drizzleTable, type DrizzleAdapter } from '../databases/drizzle-adapter.js'
import type { InsertRowsArgs, NewRow } from './insert-rows.js'

const withIsoDates = (row: NewRow): object =>
  Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field,
      value instanceof Date ? value.toISOString() : value,
    ]),
  )

/** @returns the ids of the rows that are new */
export const insertRowsSql = async (
  adapter: DrizzleAdapter,
  slug: string,
  { rows }: Pick<InsertRowsArgs, 'rows'>,
): Promise<readonly string[]> => {
  const { column, columns } = drizzleTable(adapter, slug)
  const inserted = await adapter.drizzle
    .insert(columns)
    .values(rows.map(withIsoDates))
    .onConflictDoNothing()
    .returning({ id: column('id') })
  return inserted.map(({ id }) => id)
}
