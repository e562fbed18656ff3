import { isMakingMigrations } from '../../config/environment.js'
import { withMigrationLock } from './migration-lock.js'

import type { BaseDatabaseAdapter, DatabaseAdapterObj, Migration } from 'payload'

/** A migration as Payload generates it. The arguments differ between databases. */
export type ShippedMigration = {
  readonly name: string
  readonly up: (args: never) => Promise<void>
  readonly down: (args: never) => Promise<void>
}

/**
 * Runs the migrations of the repository each time an SQL database is connected, in development too, so that an empty
 * file or server is enough to start. The schema is never pushed.
 */
export const migrateOnConnect = (
  adapter: DatabaseAdapterObj,
  shipped: readonly ShippedMigration[],
): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const db: BaseDatabaseAdapter = adapter.init(args)
    const connect = db.connect?.bind(db)
    db.connect = async (options) => {
      await connect?.(options)
      if (isMakingMigrations()) return
      await withMigrationLock(db, () => db.migrate({ migrations: [...shipped] as Migration[] }))
    }
    return db
  },
})
