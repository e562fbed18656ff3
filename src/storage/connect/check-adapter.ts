import type { Payload } from 'payload'

import { Fault } from '../../domain/fault.js'
import { selectDatabase } from '../databases/select-database.js'
import type { MongoDatabase, SqlDatabase } from '../databases/select-database.js'
import type { PostgresAdapter } from '../databases/postgres.js'
import { isSqliteAdapter, type SqliteAdapter } from '../databases/sqlite.js'

/** The default of `pg` for a pool without `max`. */
const POOL_MAX = 10
/** One that Payload keeps, one for a transaction, and one for the statements beside it. */
const LEAST_CONNECTIONS = 3
const ENOUGH_CONNECTIONS = 5

const pragma = async ({ client }: SqliteAdapter, name: string): Promise<unknown> => {
  const { rows } = await client.execute({ args: [], sql: `PRAGMA ${name}` })
  return Object.values(rows[0] ?? {})[0]
}

const sqliteAdvice = async (adapter: SqliteAdapter): Promise<string[]> => {
  const mode = await pragma(adapter, 'journal_mode')
  const busyMs = Number(await pragma(adapter, 'busy_timeout'))
  return [
    ...(busyMs > 0
      ? []
      : [
          'SQLite refuses a write at once while another process writes, so that requests fail while a worker sends: set sqliteAdapter({ busyTimeout: 10_000 }) in payload.config.ts.',
        ]),
    ...(mode === 'wal' || mode === 'memory'
      ? []
      : [
          'SQLite keeps readers waiting while a worker writes: set sqliteAdapter({ wal: true }) in payload.config.ts.',
        ]),
  ]
}

type HostPostgres = PostgresAdapter & {
  readonly packageName?: string
  readonly readReplicaOptions?: readonly string[]
}

/** @throws {Fault} CONFIG_INVALID for a pool in which a request would wait for itself */
const postgresAdvice = (adapter: HostPostgres): string[] => {
  const max = adapter.pool.options?.max ?? POOL_MAX
  if (max < LEAST_CONNECTIONS)
    throw new Fault(
      'CONFIG_INVALID',
      `The pool of Postgres has ${String(max)} ${max === 1 ? 'connection' : 'connections'}. A request in a transaction holds one and needs another, so that it would wait for itself for ever: set postgresAdapter({ pool: { max: 10 } }) in payload.config.ts, ${String(LEAST_CONNECTIONS)} at least.`,
    )
  return [
    ...(max < ENOUGH_CONNECTIONS
      ? [
          `The pool of Postgres has ${String(max)} connections; only one request at a time can write. Set postgresAdapter({ pool: { max: 10 } }) in payload.config.ts.`,
        ]
      : []),
    ...(adapter.readReplicaOptions?.length
      ? [
          'Postgres is read from replicas, which may lag behind: what a worker has just written may not be seen yet. Remove readReplicas from postgresAdapter() where mailings are sent.',
        ]
      : []),
    ...(adapter.packageName === '@payloadcms/db-vercel-postgres'
      ? [
          'Roundup is not tested on @payloadcms/db-vercel-postgres; @payloadcms/db-postgres takes the same connection string.',
        ]
      : []),
  ]
}

const sqlAdvice = async ({ adapter, postgres }: SqlDatabase): Promise<string[]> => {
  if (postgres) return postgresAdvice(postgres)
  return isSqliteAdapter(adapter) ? sqliteAdvice(adapter) : []
}

const mongoAdvice = ({ adapter }: MongoDatabase): Promise<string[]> => {
  const { replicaSet } = adapter.connection.getClient().options
  return Promise.resolve(
    replicaSet
      ? []
      : [
          'MongoDB runs without a replica set, and so without transactions: after a crash, a half-written change is completed within a minute instead of being rolled back. Add replicaSet=… to the connection string.',
        ],
  )
}

/**
 * Says what is wanted of the host's database adapter, one sentence for each setting.
 *
 * @throws {Fault} CONFIG_INVALID for a setting with which requests would hang
 */
export const checkAdapter = async (payload: Payload): Promise<void> => {
  const advice = await selectDatabase(payload, { mongo: mongoAdvice, sql: sqlAdvice })
  for (const msg of advice) payload.logger.warn({ msg })
}
