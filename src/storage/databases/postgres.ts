import { isDrizzleAdapter, type DrizzleAdapter } from './drizzle-adapter.js'
import { hasParts } from './parts.js'
import { sqlTable, type SqlDialect, type SqlRow } from './sql-dialect.js'

export type TransactionId = string | number | null

type Client = { readonly on: (event: 'error', listener: (error: Error) => void) => unknown }

/** What is used of a pool of the driver `pg`. */
export type PostgresPool = {
  readonly options?: { readonly max?: number }
  readonly listenerCount: (event: 'error') => number
  readonly on: ((event: 'error', listener: () => void) => unknown) &
    ((event: 'acquire', listener: (client: Client) => void) => unknown)
  readonly query: (
    sql: string,
    values: readonly string[],
  ) => Promise<{ readonly rows: readonly SqlRow[]; readonly rowCount: number | null }>
}

/** Payload's Postgres adapter, once it is connected. */
export type PostgresAdapter = Omit<DrizzleAdapter, 'sessions'> & {
  readonly pool: PostgresPool
  readonly sessions: Readonly<
    Record<
      string,
      | {
          readonly db: DrizzleAdapter['drizzle'] & {
            readonly execute: (sql: string) => Promise<unknown>
          }
        }
      | undefined
    >
  >
  beginTransaction: (options?: object) => Promise<TransactionId>
  commitTransaction: (id: TransactionId | Promise<TransactionId>) => Promise<void>
  rollbackTransaction: (id: TransactionId | Promise<TransactionId>) => Promise<void>
}

export const isPostgresAdapter = (db: unknown): db is PostgresAdapter =>
  isDrizzleAdapter(db) &&
  hasParts(db, 'sessions', 'beginTransaction', 'commitTransaction', 'rollbackTransaction') &&
  'pool' in db &&
  hasParts(db.pool, 'on', 'query')

const UNIQUE_INDEX_COLUMNS = `SELECT i.indexrelid::text AS "index", a.attname AS "column"
  FROM pg_index AS i JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = ANY(i.indkey)
  WHERE i.indrelid = to_regclass($1) AND i.indisunique AND i.indisvalid AND i.indpred IS NULL`

const COLUMNS = `SELECT table_name AS "table", column_name AS "column"
  FROM information_schema.columns WHERE table_schema = COALESCE(NULLIF($1, ''), current_schema())`

export const postgresDialect = (adapter: PostgresAdapter): SqlDialect => ({
  query: async (sql, values) => (await adapter.pool.query(sql, values)).rows,
  change: async (sql, values) => (await adapter.pool.query(sql, values)).rowCount ?? 0,
  table: (slug) => sqlTable(adapter, slug),
  nowMs: () => '(extract(epoch from now()) * 1000)::numeric',
  instant: (fromNowMs = 0) => `(now() + interval '${fromNowMs} milliseconds')`,
  rows: (n, { type }, fields) =>
    `jsonb_to_recordset($${n}::jsonb) AS v(${fields.map((field) => `"${field}" ${type(field)}`).join(', ')})`,
  domainOf: (column) => `lower(substring(${column} from '[^@]*$'))`,
  skipLocked: 'FOR UPDATE SKIP LOCKED',
  lock: (table) => `FOR UPDATE OF ${table}`,
  uniqueIndexColumns: async ({ name }) =>
    (await adapter.pool.query(UNIQUE_INDEX_COLUMNS, [name])).rows,
  existingColumns: async () => (await adapter.pool.query(COLUMNS, [adapter.schemaName ?? ''])).rows,
})

/** A pool without a listener ends the process when the server drops an idle connection; it opens another by itself. */
export const ignoreIdleErrors = ({ pool }: Pick<PostgresAdapter, 'pool'>): void => {
  if (pool.listenerCount('error') === 0) pool.on('error', () => undefined)
}
