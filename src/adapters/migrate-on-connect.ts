import type { BaseDatabaseAdapter, DatabaseAdapterObj, Migration } from 'payload'

/**
 * Brings an SQL database up to the migrations that ship each time it is connected, in development too, so that an
 * empty file or server is enough to start with. Nothing is ever pushed.
 */
export const migrateOnConnect = (
  adapter: DatabaseAdapterObj,
  migrations: readonly Migration[],
): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const db: BaseDatabaseAdapter = adapter.init(args)
    const connect = db.connect?.bind(db)
    db.connect = async (options) => {
      await connect?.(options)
      if (process.env['PAYLOAD_MIGRATING'] !== 'true')
        await db.migrate({ migrations: [...migrations] })
    }
    return db
  },
})
