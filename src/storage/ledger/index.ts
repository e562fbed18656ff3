import type { Payload } from 'payload'

import type { AdminLedger } from '../../deliver/ports/admin-ledger.js'
import type { Ledger } from '../../deliver/ports/ledger.js'
import type { Clock } from '../../domain/clock.js'
import { selectDatabase } from '../databases/select-database.js'
import type { Slugs } from '../../options/resolve-options.js'
import { mongoAdminLedger } from './mongo-admin.js'
import { mongoLedger } from './mongo.js'
import { sqlAdminLedger } from './sql-admin.js'
import { sqlLedger } from './sql.js'

/** The ledger on the database of the host's Payload, over Payload's own connection. */
export const createLedger = (
  payload: Payload,
  { deliveries }: Slugs,
  clock: Clock,
): Ledger & AdminLedger =>
  selectDatabase<Ledger & AdminLedger>(payload, {
    mongo: ({ adapter }) => ({
      ...mongoLedger(adapter, clock, deliveries),
      ...mongoAdminLedger(adapter, clock, deliveries),
    }),
    sql: ({ createDialect }) => {
      const dialect = createDialect(clock)
      return { ...sqlLedger(dialect, deliveries), ...sqlAdminLedger(dialect, deliveries) }
    },
  })
