import type { Clock } from '../../domain/clock.js'
import { Fault } from '../../domain/fault.js'
import type { DrizzleAdapter } from './drizzle-adapter.js'
import { isMongoAdapter, type MongoAdapter } from './mongo.js'
import { isPostgresAdapter, postgresDialect, type PostgresAdapter } from './postgres.js'
import type { SqlDialect } from './sql-dialect.js'
import { isSqliteAdapter, sqliteDialect } from './sqlite.js'

export type SqlDatabase = {
  readonly family: 'sql'
  readonly adapter: DrizzleAdapter
  readonly createDialect: (clock: Clock) => SqlDialect
  /** Its file locks hold between processes of one host alone. */
  readonly isSingleHost: boolean
  /** Set on Postgres, whose transactions are patched at the start. */
  readonly postgres?: PostgresAdapter
}

export type MongoDatabase = { readonly family: 'mongo'; readonly adapter: MongoAdapter }

export type Database = SqlDatabase | MongoDatabase

/** Payload's adapters by the names that they give themselves: the one place that knows them. */
const DATABASES = {
  sqlite: {
    package: '@payloadcms/db-sqlite',
    open: (db: unknown): Database | undefined =>
      isSqliteAdapter(db)
        ? {
            family: 'sql',
            adapter: db,
            createDialect: (clock) => sqliteDialect(db, clock),
            isSingleHost: true,
          }
        : undefined,
  },
  postgres: {
    package: '@payloadcms/db-postgres',
    open: (db: unknown): Database | undefined =>
      isPostgresAdapter(db)
        ? {
            family: 'sql',
            adapter: db,
            createDialect: () => postgresDialect(db),
            isSingleHost: false,
            postgres: db,
          }
        : undefined,
  },
  mongoose: {
    package: '@payloadcms/db-mongodb',
    open: (db: unknown): Database | undefined =>
      isMongoAdapter(db) ? { family: 'mongo', adapter: db } : undefined,
  },
} as const

export type DatabaseName = keyof typeof DATABASES

type Named = { readonly name: string; readonly packageName?: string }

const isSupported = (name: string): name is DatabaseName => Object.hasOwn(DATABASES, name)

const PACKAGES = Object.values(DATABASES).map((database) => database.package)

const REMEDY = `Roundup runs on ${PACKAGES.slice(0, -1).join(', ')} and ${PACKAGES.at(-1) ?? ''}: set db to one of them in payload.config.ts.`

/**
 * The name of a database that Roundup runs on.
 *
 * @throws {Fault} CONFIG_INVALID for any other
 */
export const requireSupportedDatabase = ({ name, packageName }: Named): DatabaseName => {
  // It calls itself sqlite, too, and has neither files nor locks.
  if (packageName === '@payloadcms/db-d1-sqlite')
    throw new Fault(
      'CONFIG_INVALID',
      `The database adapter ${packageName} is not supported. ${REMEDY}`,
    )
  if (isSupported(name)) return name
  throw new Fault('CONFIG_INVALID', `The database adapter '${name}' is not supported. ${REMEDY}`)
}

const opened = new WeakMap<Named, Database>()

/**
 * What is beneath Payload's own connection, checked once.
 *
 * @throws {Fault} CONFIG_INVALID for a database that is not supported, or is not connected
 */
export const databaseOf = ({ db }: { readonly db: Named }): Database => {
  const known = opened.get(db)
  if (known) return known
  const name = requireSupportedDatabase(db)
  const database = DATABASES[name].open(db)
  if (!database)
    throw new Fault(
      'CONFIG_INVALID',
      `The database adapter '${name}' is not connected, or is not ${DATABASES[name].package}. ${REMEDY}`,
    )
  opened.set(db, database)
  return database
}

/** One implementation for each family of databases. */
export type Implementations<Result> = {
  readonly mongo: (database: MongoDatabase) => Result
  readonly sql: (database: SqlDatabase) => Result
}

/**
 * Chooses the implementation of a port for the database that the host's Payload uses.
 *
 * @throws {Fault} CONFIG_INVALID for a database that is not supported
 * @example
 * const insertRows = selectDatabase(payload, { mongo: insertRowsMongo, sql: insertRowsSql })
 */
export const selectDatabase = <Result>(
  payload: { readonly db: Named },
  { mongo, sql }: Implementations<Result>,
): Result => {
  const database = databaseOf(payload)
  return database.family === 'mongo' ? mongo(database) : sql(database)
}
