import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { DatabaseAdapterObj } from 'payload'

import { Fault } from '../../domain/fault.js'
import { migrateOnConnect, type ShippedMigration } from './migrate-on-connect.js'
import { withOwnPool } from './postgres-pool.js'

type LoadMigrations = () => Promise<{ readonly migrations: readonly ShippedMigration[] }>

/** The migrations in the repository; only those of the chosen database are loaded. */
export type Migrations = { readonly sqlite: LoadMigrations; readonly postgres: LoadMigrations }

const BUSY_TIMEOUT_MS = 10_000

const sqlite = async (uri: string, migrations: Migrations): Promise<DatabaseAdapterObj> => {
  const { sqliteAdapter } = await import('@payloadcms/db-sqlite')
  const file = uri.startsWith('file:///') ? fileURLToPath(uri) : uri.replace(/^file:/, '')
  mkdirSync(dirname(file), { recursive: true })
  const adapter = sqliteAdapter({
    busyTimeout: BUSY_TIMEOUT_MS,
    client: { url: `file:${file}` },
    idType: 'uuidv7',
    migrationDir: 'src/migrations/sqlite',
    push: false,
    wal: true,
  })
  return migrateOnConnect(adapter, (await migrations.sqlite()).migrations)
}

const postgres = async (uri: string, migrations: Migrations): Promise<DatabaseAdapterObj> => {
  const { postgresAdapter } = await import('@payloadcms/db-postgres')
  const adapter = postgresAdapter({
    idType: 'uuidv7',
    migrationDir: 'src/migrations/postgres',
    pool: { connectionString: uri },
    push: false,
  })
  return migrateOnConnect(withOwnPool(adapter), (await migrations.postgres()).migrations)
}

const mongodb = async (uri: string): Promise<DatabaseAdapterObj> => {
  const { mongooseAdapter } = await import('@payloadcms/db-mongodb')
  return mongooseAdapter({ url: uri, useJoinAggregations: false })
}

/**
 * Chooses Payload's database adapter by the scheme of a URI: `file:` is SQLite, `postgres://` and `mongodb://` are
 * those servers.
 *
 * @throws {Fault} CONFIG_INVALID for any other scheme
 * @example
 * db: await chooseDatabase('file:./data/roundup.db', { sqlite: () => import('./src/migrations/sqlite/index.js'), … })
 */
export const chooseDatabase = (
  uri: string,
  migrations: Migrations,
): Promise<DatabaseAdapterObj> => {
  if (uri.startsWith('file:')) return sqlite(uri, migrations)
  if (/^postgres(ql)?:\/\//.test(uri)) return postgres(uri, migrations)
  if (/^mongodb(\+srv)?:\/\//.test(uri)) return mongodb(uri)
  throw new Fault(
    'CONFIG_INVALID',
    `DATABASE_URI begins with '${uri.split(':')[0] ?? ''}:'. Expected file:, postgres:// or mongodb://; leave it unset for a SQLite file under data/.`,
  )
}
