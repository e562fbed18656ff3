import type { Payload } from 'payload'

import type { AdminLedger } from '../../deliver/admin-ledger.js'
import type { Ledger } from '../../deliver/ports.js'
import type { Clock } from '../../domain/clock.js'
import type { Slugs } from '../../options/resolve-options.js'
import { mongoAdminLedger } from './mongo-admin.js'
import { mongoLedger } from './mongo.js'
import { sqlAdminLedger } from './sql-admin.js'
import { sqlDialect } from '../connect/sql-dialect.js'
import { sqlLedger } from './sql.js'

/** The ledger on whatever database the host's Payload uses, over Payload's own connection. */
export const createLedger = (
  payload: Payload,
  slugs: Slugs,
  clock: Clock,
): Ledger & AdminLedger => {
  const { deliveries } = slugs
  if (payload.db.name === 'mongoose')
    return {
      ...mongoLedger(payload, clock, deliveries),
      ...mongoAdminLedger(payload, clock, deliveries),
    }
  const dialect = sqlDialect(payload, clock)
  return { ...sqlLedger(dialect, deliveries), ...sqlAdminLedger(dialect, deliveries) }
}
