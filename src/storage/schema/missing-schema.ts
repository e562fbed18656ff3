import type { Payload } from 'payload'

import { Fault } from '../../domain/fault.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { drizzleTablesOf } from '../databases/drizzle-adapter.js'
import { selectDatabase, type SqlDatabase } from '../databases/select-database.js'
import { systemClock } from '../system-clock.js'

type Slugs = Pick<ResolvedOptions, 'slugs'>

const REMEDY = 'run “npx payload migrate:create”, then “npx payload migrate”.'

type Columns = ReadonlyMap<string, ReadonlySet<string>>

const readColumns = async ({ createDialect }: SqlDatabase): Promise<Columns> => {
  const columns = new Map<string, Set<string>>()
  for (const row of await createDialect(systemClock).existingColumns()) {
    const table = String(row['table'])
    columns.set(table, (columns.get(table) ?? new Set()).add(String(row['column'])))
  }
  return columns
}

/** Names of tables and columns that the collections have and the database has not, e.g. `issues.subject`. */
const findMissing = async (
  database: SqlDatabase,
  { slugs }: Slugs,
): Promise<{ readonly missing: readonly string[]; readonly isEmpty: boolean }> => {
  const wanted = drizzleTablesOf(database.adapter, Object.values(slugs))
  const existing = await readColumns(database)
  const missing = [...wanted].flatMap(([table, columns]) => {
    const known = existing.get(table)
    if (!known) return [table]
    return columns.filter((column) => !known.has(column)).map((column) => `${table}.${column}`)
  })
  return { isEmpty: [...wanted.keys()].every((table) => !existing.has(table)), missing }
}

const describeMissing = async (
  database: SqlDatabase,
  options: Slugs,
): Promise<string | undefined> => {
  const { isEmpty, missing } = await findMissing(database, options)
  const [first, ...others] = missing
  if (first === undefined) return undefined
  if (isEmpty) return `The database has no tables for the newsletter yet: ${REMEDY}`
  const more = others.length > 0 ? ` and ${String(others.length)} more` : ''
  return `The database is older than this version of Roundup; it lacks ${first}${more}: ${REMEDY}`
}

/**
 * What the database lacks of the tables and columns of our collections, in one sentence that says what to do;
 * `undefined` where nothing is missing, and on MongoDB, which has no schema. One query.
 */
export const findMissingSchema = (
  payload: Pick<Payload, 'db'>,
  options: Slugs,
): Promise<string | undefined> =>
  selectDatabase(payload, {
    mongo: () => Promise.resolve(undefined),
    sql: (database) => describeMissing(database, options),
  })

/** @throws {Fault} CONFIG_INVALID where migrations have not run */
export const requireSchema = async (
  payload: Pick<Payload, 'db'>,
  options: Slugs,
): Promise<void> => {
  const why = await findMissingSchema(payload, options)
  if (why !== undefined) throw new Fault('CONFIG_INVALID', why)
}
