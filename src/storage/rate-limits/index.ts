import type { Payload } from 'payload'

import type { PaceStore } from '../../deliver/rate-limits/rate-limit-store.js'
import type { Clock } from '../../domain/clock.js'
import type { Slugs } from '../../options/resolve-options.js'
import { sqlDialect } from '../ledger/sql-dialect.js'
import { mongoPaceStore } from './mongo.js'
import { sqlPaceStore } from './sql.js'

/** Limits on whatever database the host's Payload uses, over Payload's own connection. */
export const createPaceStore = (payload: Payload, { pace }: Slugs, clock: Clock): PaceStore =>
  payload.db.name === 'mongoose'
    ? mongoPaceStore(payload, clock, pace)
    : sqlPaceStore(sqlDialect(payload, clock), pace)
