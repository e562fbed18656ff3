import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

/**
 * Opens the pool of a Postgres adapter before Payload does, and closes it with Payload. Payload's own code checks a
 * connection out and never returns it, so that its pool cannot close and the process cannot exit.
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
  // The pool opens another connection by itself; without a listener, a lost one would end the process.
  pool.on('error', (error) =>
    payload.logger.warn({ err: error, msg: 'A connection to Postgres was lost' }),
  )
  return pool
}
