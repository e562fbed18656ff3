import type { SqlDialect } from '../databases/sql-dialect.js'
import {
  countDuplicates,
  MAX_DUPLICATE_GROUPS,
  haveSameFields,
  type Duplicates,
  type UniqueFields,
  type UniqueIndexes,
} from './unique-indexes.js'

const unquoted = (quoted: string): string => quoted.replaceAll('"', '')

const readUniqueIndexes = async (sql: SqlDialect, slug: string): Promise<readonly string[][]> => {
  const rows = await sql.uniqueIndexColumns(sql.table(slug))
  const columns = new Map<string, string[]>()
  for (const { column, index } of rows)
    columns.set(String(index), [...(columns.get(String(index)) ?? []), String(column)])
  return [...columns.values()]
}

const quotedColumns = (sql: SqlDialect, { fields, slug }: UniqueFields): string[] =>
  fields.map((field) => sql.table(slug).column(field))

const findDuplicates = async (sql: SqlDialect, of: UniqueFields): Promise<Duplicates> => {
  const { column, name } = sql.table(of.slug)
  const columns = quotedColumns(sql, of)
  const filled = columns.map((each) => `${each} IS NOT NULL`).join(' AND ')
  const rows = await sql.query(
    `SELECT MIN(${column('id')}) AS "first", MAX(${column('id')}) AS "last", COUNT(*) AS "rows"
     FROM ${name} WHERE ${filled} GROUP BY ${columns.join(', ')} HAVING COUNT(*) > 1 LIMIT ${MAX_DUPLICATE_GROUPS}`,
    [],
  )
  return countDuplicates(rows)
}

/** On SQL databases the migrations create unique indexes, so that they exist unless somebody dropped them. */
export const sqlUniqueIndexes = (sql: SqlDialect): UniqueIndexes => {
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
