import { isMakingMigrations } from '../../config/environment.js'
import { withMigrationLock } from './migration-lock.js'

import type { BaseDatabaseAdapter, DatabaseAdapterObj, Migration } from 'payload'

/** A migration as Payload writes it: each dialect hands its own database to it. */
export type ShippedMigration = {
  readonly name: string
  readonly up: (args: never) => Promise<void>
  readonly down: (args: never) => Promise<void>
}

/**
 * Brings an SQL database up to the migrations that ship each time it is connected, in development too, so that an
 * empty file or server is enough to start with. Nothing is ever pushed.
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
