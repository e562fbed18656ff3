import type { Payload } from 'payload'

import { Fault } from '../../domain/fault.js'
import type { MongoConnection } from '../databases/mongo.js'
import { selectDatabase } from '../databases/select-database.js'

/** @throws {Fault} CONFIG_INVALID where MongoDB is read from members that may lag behind */
export const refuseSecondaryReads = (connection: Pick<MongoConnection, 'getClient'>): void => {
  const mode = connection.getClient().options.readPreference?.mode ?? 'primary'
  if (mode === 'primary') return
  throw new Fault(
    'CONFIG_INVALID',
    `MongoDB is read with readPreference=${mode}. Which messages were sent has to be read from the member that wrote it: remove readPreference from the connection string, or set it to primary. Nothing is sent.`,
  )
}

/**
 * Checks that workers read from the MongoDB member that they write to.
 *
 * @throws {Fault} CONFIG_INVALID where MongoDB is read from members that may lag behind
 */
export const requirePrimaryReads = (payload: Payload): void => {
  selectDatabase(payload, {
    mongo: ({ adapter }) => {
      refuseSecondaryReads(adapter.connection)
    },
    sql: () => undefined,
  })
}
