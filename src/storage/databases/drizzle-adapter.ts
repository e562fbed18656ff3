import { hasParts } from './parts.js'

type Column = { readonly name: string; readonly getSQLType: () => string }

type Columns = Readonly<Record<string, Column | undefined>>

type Condition = object

type Returning<Row> = { readonly returning: (columns: object) => Promise<readonly Row[]> }

/** What is used of Drizzle, and of one of its transactions. */
export type Drizzle = {
  readonly insert: (table: Columns) => {
    readonly values: (rows: readonly object[]) => {
      readonly onConflictDoNothing: () => Returning<{ readonly id: string }>
    }
  }
  readonly update: (table: Columns) => {
    readonly set: (values: object) => {
      readonly where: (condition: Condition) => Returning<unknown>
    }
  }
}

/** What is used of Payload's SQL adapters beyond their common type. */
export type DrizzleAdapter = {
  readonly drizzle: Drizzle
  readonly operators: {
    readonly and: (...conditions: readonly Condition[]) => Condition
    readonly equals: (column: Column, value: unknown) => Condition
    readonly isNull: (column: Column) => Condition
  }
  readonly schemaName?: string
  /** Open transactions by their id. */
  readonly sessions?: Readonly<Record<string, { readonly db: Drizzle } | undefined>>
  readonly tableNameMap: ReadonlyMap<string, string>
  readonly tables: Readonly<Record<string, Columns | undefined>>
}

export const isDrizzleAdapter = (db: unknown): db is DrizzleAdapter =>
  hasParts(db, 'drizzle', 'operators', 'tableNameMap', 'tables')

/** A table of Drizzle with the name that it has in the database. */
export type DrizzleTable = {
  readonly name: string
  readonly columns: Columns
  /** @throws {TypeError} when there is no such field */
  readonly column: (field: string) => Column
}

const snakeCase = (slug: string): string =>
  slug.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/-/g, '_')

/**
 * The table of a collection.
 *
 * @throws {TypeError} when there is none
 */
export const drizzleTable = (
  { tableNameMap, tables }: Pick<DrizzleAdapter, 'tableNameMap' | 'tables'>,
  slug: string,
): DrizzleTable => {
  const name = tableNameMap.get(snakeCase(slug)) ?? snakeCase(slug)
  const columns = tables[name]
  if (!columns) throw new TypeError(`There is no table ${name}.`)
  return {
    name,
    columns,
    column: (field) => {
      const column = columns[field]
      if (!column) throw new TypeError(`The table ${name} has no column for ${field}.`)
      return column
    },
  }
}

const isColumn = (value: unknown): value is Column => hasParts(value, 'getSQLType')

/** Every table of these collections, those of their versions, lists and relations among them, with its columns. */
export const drizzleTablesOf = (
  adapter: Pick<DrizzleAdapter, 'tableNameMap' | 'tables'>,
  slugs: readonly string[],
): ReadonlyMap<string, readonly string[]> => {
  const roots = slugs.map((slug) => drizzleTable(adapter, slug).name)
  const isOurs = (name: string): boolean =>
    roots.some(
      (root) => name === root || name.startsWith(`${root}_`) || name.startsWith(`_${root}_v`),
    )
  return new Map(
    Object.entries(adapter.tables)
      .filter(([name]) => isOurs(name))
      .map(([name, table = {}]) => [
        name,
        Object.values(table)
          .filter(isColumn)
          .map((column) => column.name),
      ]),
  )
}
