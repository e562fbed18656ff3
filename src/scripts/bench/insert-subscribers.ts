import { newId } from '../../storage/write/new-id.js'
import { Fault } from '../../domain/fault.js'
import { selectDatabase } from '../../storage/databases/select-database.js'
import { systemClock } from '../../storage/system-clock.js'
import type { Newsroom } from '../../cli/open-newsroom.js'

const PAGE = 5000

/**
 * Inserts subscribers in bulk, each with an active subscription: a list of a million takes minutes instead of hours.
 */
export const insertSubscribers = async (
  { options, payload }: Newsroom,
  publicationId: string,
  readers: number,
): Promise<void> => {
  const sql = selectDatabase(payload, {
    mongo: () => {
      throw new Fault('CONFIG_INVALID', 'This inserts rows with SQL: use SQLite or Postgres.')
    },
    sql: ({ createDialect }) => createDialect(systemClock),
  })
  const tables = [sql.table(options.slugs.subscribers), sql.table(options.slugs.subscriptions)]
  const insert = async (at: number, fields: string[], rows: object[]): Promise<void> => {
    const table = tables[at]
    if (!table) return
    await sql.query(
      `INSERT INTO ${table.name} (${fields.map(table.column).join(', ')})
       SELECT ${fields.map((field) => `v."${field}"`).join(', ')} FROM ${sql.rows(1, table, fields)} WHERE true`,
      [JSON.stringify(rows)],
    )
  }
  for (let from = 0; from < readers; from += PAGE) {
    const people = Array.from({ length: Math.min(PAGE, readers - from) }, (_, index) => {
      const address = `reader${String(from + index)}@bench.example`
      return {
        address,
        id: newId(),
        name: `Reader ${String(from + index)}`,
        normalizedAddress: address,
      }
    })
    await insert(0, ['id', 'address', 'normalizedAddress', 'name'], people)
    const subscriptions = people.map(({ id }) => ({
      id: newId(),
      publication: publicationId,
      state: 'active',
      subscriber: id,
    }))
    await insert(1, ['id', 'subscriber', 'publication', 'state'], subscriptions)
  }
}
