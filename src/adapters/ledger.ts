import type { Payload } from 'payload'

import type { Ledger } from '../deliver/ports.js'
import type { Clock } from '../domain/clock.js'
import type { Slugs } from '../options/resolve-options.js'
import { mongoLedger } from './ledger-mongo.js'
import { sqlDialect } from './ledger-sql-dialect.js'
import { sqlLedger } from './ledger-sql.js'

/** The ledger on whatever database the host's Payload uses, over Payload's own connection. */
export const createLedger = (payload: Payload, slugs: Slugs, clock: Clock): Ledger =>
  payload.db.name === 'mongoose'
    ? mongoLedger(payload, clock, slugs.deliveries)
    : sqlLedger(sqlDialect(payload, clock), slugs.deliveries)
