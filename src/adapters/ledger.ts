import type { Payload } from 'payload'

import type { DeskLedger } from '../deliver/desk-ledger.js'
import type { Ledger } from '../deliver/ports.js'
import type { Clock } from '../domain/clock.js'
import type { Slugs } from '../options/resolve-options.js'
import { mongoDeskLedger } from './ledger-mongo-desk.js'
import { mongoLedger } from './ledger-mongo.js'
import { sqlDeskLedger } from './ledger-sql-desk.js'
import { sqlDialect } from './ledger-sql-dialect.js'
import { sqlLedger } from './ledger-sql.js'

/** The ledger on whatever database the host's Payload uses, over Payload's own connection. */
export const createLedger = (payload: Payload, slugs: Slugs, clock: Clock): Ledger & DeskLedger => {
  const { deliveries } = slugs
  if (payload.db.name === 'mongoose')
    return {
      ...mongoLedger(payload, clock, deliveries),
      ...mongoDeskLedger(payload, clock, deliveries),
    }
  const dialect = sqlDialect(payload, clock)
  return { ...sqlLedger(dialect, deliveries), ...sqlDeskLedger(dialect, deliveries) }
}
