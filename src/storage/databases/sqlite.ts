import type { Clock } from '../../domain/clock.js'
import { isDrizzleAdapter, type DrizzleAdapter } from './drizzle-adapter.js'
import { hasParts } from './parts.js'
import { sqlTable, type SqlDialect, type SqlRow } from './sql-dialect.js'

/** Payload's SQLite adapter, once it is connected. */
export type SqliteAdapter = DrizzleAdapter & {
  readonly client: {
    readonly execute: (statement: {
      readonly sql: string
      readonly args: readonly string[]
    }) => Promise<{ readonly rows: readonly SqlRow[]; readonly rowsAffected: number }>
  }
}

export const isSqliteAdapter = (db: unknown): db is SqliteAdapter =>
  isDrizzleAdapter(db) && 'client' in db && hasParts(db.client, 'execute')

const UNIQUE_INDEX_COLUMNS = `SELECT l.name AS "index", i.name AS "column"
  FROM pragma_index_list($1) AS l JOIN pragma_index_info(l.name) AS i
  WHERE l."unique" = 1 AND l.partial = 0`

const COLUMNS = `SELECT t.name AS "table", c.name AS "column"
  FROM sqlite_master AS t JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table'`

const execute = (
  { client }: SqliteAdapter,
  sql: string,
  args: readonly string[],
): ReturnType<SqliteAdapter['client']['execute']> =>
  client.execute({ sql: sql.replace(/\$(\d)/g, '?$1'), args })

/** SQLite has no clock that several statements share: the host's clock is used. */
export const sqliteDialect = (adapter: SqliteAdapter, clock: Clock): SqlDialect => ({
  query: async (sql, values) => (await execute(adapter, sql, values)).rows,
  change: async (sql, values) => (await execute(adapter, sql, values)).rowsAffected,
  table: (slug) => sqlTable(adapter, slug),
  nowMs: () => String(clock().getTime()),
  instant: (fromNowMs = 0) => `'${new Date(clock().getTime() + fromNowMs).toISOString()}'`,
  rows: (n, _, fields) =>
    `(SELECT ${fields.map((field) => `value ->> '${field}' AS "${field}"`).join(', ')} FROM json_each($${n})) AS v`,
  domainOf: (column) =>
    `lower(replace(${column}, rtrim(${column}, replace(${column}, '@', '')), ''))`,
  skipLocked: '',
  lock: () => '',
  uniqueIndexColumns: async ({ name }) =>
    (await execute(adapter, UNIQUE_INDEX_COLUMNS, [name.replaceAll('"', '')])).rows,
  existingColumns: async () => (await execute(adapter, COLUMNS, [])).rows,
})
