import type { Payload } from 'payload'

import type { Clock } from '../../domain/clock.js'
import { sqlTableName } from './sql-table-name.js'

export type SqlRow = Readonly<Record<string, unknown>>

/** A table as the host's migrations made it: names are quoted, types are the database's own. */
export type SqlTable = {
  readonly name: string
  readonly column: (field: string) => string
  readonly type: (field: string) => string
}

/** Where SQLite and Postgres part ways. Statements are written once, with `$1` for their values. */
export type SqlDialect = {
  readonly query: (sql: string, values: readonly string[]) => Promise<readonly SqlRow[]>
  /** @returns how many rows a statement without RETURNING changed */
  readonly change: (sql: string, values: readonly string[]) => Promise<number>
  readonly table: (slug: string) => SqlTable
  /** An instant by the clock that leases are compared with, some milliseconds from now. */
  readonly instant: (fromNowMs?: number) => string
  /** Milliseconds since 1970 by that clock. */
  readonly nowMs: () => string
  /** A JSON array in `$n` as rows named `v`, typed like these fields of a table. */
  readonly rows: (n: number, table: Pick<SqlTable, 'type'>, fields: readonly string[]) => string
  /** The part of an address after its last `@`, in small letters. */
  readonly domainOf: (column: string) => string
  /** Rows that somebody else is just taking are passed over instead of waited for. */
  readonly skipLocked: string
  /** Rows of a table are held in the order in which they are read. */
  readonly lock: (table: string) => string
}

type DrizzleColumn = { readonly name: string; readonly getSQLType: () => string }

type DrizzleDatabase = {
  readonly schemaName?: string
  readonly tableNameMap: ReadonlyMap<string, string>
  readonly tables: Readonly<Record<string, Readonly<Record<string, DrizzleColumn | undefined>>>>
}

type SqliteDatabase = DrizzleDatabase & {
  readonly client: {
    readonly execute: (statement: {
      sql: string
      args: readonly string[]
    }) => Promise<{ readonly rows: readonly SqlRow[]; readonly rowsAffected: number }>
  }
}

type PostgresDatabase = DrizzleDatabase & {
  readonly pool: {
    readonly listenerCount: (event: 'error') => number
    readonly on: (event: 'error', listener: () => void) => unknown
    readonly query: (
      sql: string,
      values: readonly string[],
    ) => Promise<{ readonly rows: readonly SqlRow[]; readonly rowCount: number | null }>
  }
}

const resolveTable = (db: DrizzleDatabase, slug: string): SqlTable => {
  const name = sqlTableName(db, slug)
  const columnOf = (field: string): DrizzleColumn => {
    const column = db.tables[name]?.[field]
    if (!column) throw new TypeError(`The table ${name} has no column for ${field}.`)
    return column
  }
  return {
    name: db.schemaName ? `"${db.schemaName}"."${name}"` : `"${name}"`,
    column: (field) => `"${columnOf(field).name}"`,
    type: (field) => columnOf(field).getSQLType(),
  }
}

const execute = (
  { client }: SqliteDatabase,
  sql: string,
  args: readonly string[],
): ReturnType<SqliteDatabase['client']['execute']> =>
  client.execute({ sql: sql.replace(/\$(\d)/g, '?$1'), args })

const sqlite = (db: SqliteDatabase, clock: Clock): SqlDialect => ({
  query: async (sql, values) => (await execute(db, sql, values)).rows,
  change: async (sql, values) => (await execute(db, sql, values)).rowsAffected,
  table: (slug) => resolveTable(db, slug),
  nowMs: () => String(clock().getTime()),
  instant: (fromNowMs = 0) => `'${new Date(clock().getTime() + fromNowMs).toISOString()}'`,
  rows: (n, _, fields) =>
    `(SELECT ${fields.map((field) => `value ->> '${field}' AS "${field}"`).join(', ')} FROM json_each($${n})) AS v`,
  domainOf: (column) =>
    `lower(replace(${column}, rtrim(${column}, replace(${column}, '@', '')), ''))`,
  skipLocked: '',
  lock: () => '',
})

/** A pool without a listener ends the process when the server drops an idle connection; it opens another by itself. */
const ignoreIdleErrors = ({ pool }: PostgresDatabase): void => {
  if (pool.listenerCount('error') === 0) pool.on('error', () => undefined)
}

const postgres = (db: PostgresDatabase): SqlDialect => ({
  query: async (sql, values) => (await db.pool.query(sql, values)).rows,
  change: async (sql, values) => (await db.pool.query(sql, values)).rowCount ?? 0,
  table: (slug) => resolveTable(db, slug),
  nowMs: () => '(extract(epoch from now()) * 1000)::numeric',
  instant: (fromNowMs = 0) => `(now() + interval '${fromNowMs} milliseconds')`,
  rows: (n, { type }, fields) =>
    `jsonb_to_recordset($${n}::jsonb) AS v(${fields.map((field) => `"${field}" ${type(field)}`).join(', ')})`,
  domainOf: (column) => `lower(substring(${column} from '[^@]*$'))`,
  skipLocked: 'FOR UPDATE SKIP LOCKED',
  lock: (table) => `FOR UPDATE OF ${table}`,
})

/** The dialect of Payload's own connection. SQLite knows no time of its own: the host's clock stands in. */
export const sqlDialect = (payload: Payload, clock: Clock): SqlDialect => {
  if (payload.db.name === 'sqlite') return sqlite(payload.db as never, clock)
  const db = payload.db as never as PostgresDatabase
  ignoreIdleErrors(db)
  return postgres(db)
}
