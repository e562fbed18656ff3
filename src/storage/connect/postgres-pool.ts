import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

/**
 * Opens the pool of a Postgres adapter before Payload does, and ends it with Payload. Payload's own opening checks a
 * connection out and never gives it back, so its pool has no end and the process none either.
 */
export const withOwnPool = (
  adapter: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> => ({
  ...adapter,
  init: (args) => {
    const db: Partial<Pick<PostgresAdapter, 'pool'>> & Omit<PostgresAdapter, 'pool'> =
      adapter.init(args)
    const connect = db.connect?.bind(db)
    const destroy = db.destroy?.bind(db)
    db.connect = async (options) => {
      db.pool ??= openPool(db)
      await connect?.(options)
    }
    db.destroy = async () => {
      const { pool } = db
      delete db.pool
      await destroy?.()
      await pool?.end()
    }
    return db as PostgresAdapter
  },
})

const openPool = ({
  payload,
  pg,
  poolOptions,
}: Pick<PostgresAdapter, 'payload' | 'pg' | 'poolOptions'>) => {
  const pool = new pg.Pool(poolOptions)
  // The pool opens another connection by itself; without a listener a lost one would end the process.
  pool.on('error', (error) =>
    payload.logger.warn({ err: error, msg: 'A connection to Postgres was lost' }),
  )
  return pool
}
