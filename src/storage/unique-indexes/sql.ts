import type { Payload } from 'payload'

import { sqlDialect, type SqlDialect } from '../connect/sql-dialect.js'
import { systemClock } from '../system-clock.js'
import {
  countDuplicates,
  MAX_DUPLICATE_GROUPS,
  haveSameFields,
  type Duplicates,
  type UniqueFields,
  type UniqueIndexes,
} from './unique-indexes.js'

const unquoted = (quoted: string): string => quoted.replaceAll('"', '')

/** Columns of each unique index of a table; those of a part of its rows do not count. */
const SQLITE = `SELECT l.name AS "index", i.name AS "column"
  FROM pragma_index_list($1) AS l JOIN pragma_index_info(l.name) AS i
  WHERE l."unique" = 1 AND l.partial = 0`

const POSTGRES = `SELECT i.indexrelid::text AS "index", a.attname AS "column"
  FROM pg_index AS i JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = ANY(i.indkey)
  WHERE i.indrelid = to_regclass($1) AND i.indisunique AND i.indisvalid AND i.indpred IS NULL`

type Sql = SqlDialect & { readonly isSqlite: boolean }

const readUniqueIndexes = async (sql: Sql, slug: string): Promise<readonly string[][]> => {
  const { name } = sql.table(slug)
  const rows = await (sql.isSqlite
    ? sql.query(SQLITE, [unquoted(name)])
    : sql.query(POSTGRES, [name]))
  const columns = new Map<string, string[]>()
  for (const { column, index } of rows)
    columns.set(String(index), [...(columns.get(String(index)) ?? []), String(column)])
  return [...columns.values()]
}

const quotedColumns = (sql: Sql, { fields, slug }: UniqueFields): string[] =>
  fields.map((field) => sql.table(slug).column(field))

const findDuplicates = async (sql: Sql, of: UniqueFields): Promise<Duplicates> => {
  const { column, name } = sql.table(of.slug)
  const columns = quotedColumns(sql, of)
  const filled = columns.map((each) => `${each} IS NOT NULL`).join(' AND ')
  const rows = await sql.query(
    `SELECT MIN(${column('id')}) AS "first", MAX(${column('id')}) AS "last", COUNT(*) AS "rows"
     FROM ${name} WHERE ${filled} GROUP BY ${columns.join(', ')} HAVING COUNT(*) > 1 LIMIT ${MAX_DUPLICATE_GROUPS}`,
    [],
  )
  return countDuplicates(rows as never)
}

/** Migrations make them here, so that they are there or were dropped. */
export const sqlUniqueIndexes = (payload: Payload): UniqueIndexes => {
  const isSqlite = payload.db.name === 'sqlite'
  const sql = { ...sqlDialect(payload, systemClock), isSqlite }
  return {
    waitUntilBuilt: () => Promise.resolve(),
    has: async (of) => {
      const columns = quotedColumns(sql, of).map(unquoted)
      return (await readUniqueIndexes(sql, of.slug)).some((found) => haveSameFields(found, columns))
    },
    findDuplicates: (of) => findDuplicates(sql, of),
    remedy: (of) => {
      const columns = quotedColumns(sql, of)
      const index = `"${[of.slug, ...columns.map(unquoted)].join('_')}_idx"`
      return `run: CREATE UNIQUE INDEX ${index} ON ${sql.table(of.slug).name} (${columns.join(', ')});`
    },
  }
}
