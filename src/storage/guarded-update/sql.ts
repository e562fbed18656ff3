import { drizzleTable, type DrizzleAdapter } from '../databases/drizzle-adapter.js'
import type { GuardedUpdate } from './guarded-update.js'

/** Instants as SQL adapters store them. */
const withIsoDates = (values: GuardedUpdate['set']): object =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      value instanceof Date ? value.toISOString() : value,
    ]),
  )

export const guardedUpdateSql = async (
  adapter: DrizzleAdapter,
  slug: string,
  { guard, id, req, set }: GuardedUpdate,
): Promise<boolean> => {
  const { drizzle, operators, sessions } = adapter
  const table = drizzleTable(adapter, slug)
  const expected: GuardedUpdate['guard'] = { ...guard, id }
  const conditions = Object.entries(expected).map(([field, value]) =>
    value === null
      ? operators.isNull(table.column(field))
      : operators.equals(table.column(field), value),
  )
  const transaction = sessions?.[String(await req?.transactionID)]
  const rows = await (transaction?.db ?? drizzle)
    .update(table.columns)
    .set(withIsoDates(set))
    .where(operators.and(...conditions))
    .returning({ id: table.column('id') })
  return rows.length > 0
}
