import { drizzleTable, type DrizzleAdapter } from './drizzle-adapter.js'

export type SqlRow = Readonly<Record<string, unknown>>

/** A table as the host's migrations created it: names are quoted, types are the database's own. */
export type SqlTable = {
  readonly name: string
  readonly column: (field: string) => string
  readonly type: (field: string) => string
}

/** Where the SQL databases differ. Statements are written once, with `$1` for their values. */
export type SqlDialect = {
  readonly query: (sql: string, values: readonly string[]) => Promise<readonly SqlRow[]>
  /** @returns how many rows a statement without RETURNING changed */
  readonly change: (sql: string, values: readonly string[]) => Promise<number>
  readonly table: (slug: string) => SqlTable
  /** An instant some milliseconds from now, by the clock that leases are compared with. */
  readonly instant: (fromNowMs?: number) => string
  /** Milliseconds since 1970 by that clock. */
  readonly nowMs: () => string
  /** A JSON array in `$n` as rows named `v`, typed like these fields of a table. */
  readonly rows: (n: number, table: Pick<SqlTable, 'type'>, fields: readonly string[]) => string
  /** The part of an address after its last `@`, in lower case. */
  readonly domainOf: (column: string) => string
  /** Added to a SELECT: rows that another transaction has locked are left out. */
  readonly skipLocked: string
  /** Added to a SELECT: locks rows of a table in the order in which they are read. */
  readonly lock: (table: string) => string
  /** One row (`index`, `column`) for each column of each complete unique index of a table. */
  readonly uniqueIndexColumns: (table: SqlTable) => Promise<readonly SqlRow[]>
  /** One row (`table`, `column`) for each column of the host's schema. */
  readonly existingColumns: () => Promise<readonly SqlRow[]>
}

/** A table for statements in text. */
export const sqlTable = (adapter: DrizzleAdapter, slug: string): SqlTable => {
  const { column, name } = drizzleTable(adapter, slug)
  return {
    name: adapter.schemaName ? `"${adapter.schemaName}"."${name}"` : `"${name}"`,
    column: (field) => `"${column(field).name}"`,
    type: (field) => column(field).getSQLType(),
  }
}
