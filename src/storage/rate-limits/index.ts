import type { Payload } from 'payload'

import type { RateLimitStore } from '../../deliver/rate-limits/rate-limit-store.js'
import type { Clock } from '../../domain/clock.js'
import type { Slugs } from '../../options/resolve-options.js'
import { sqlDialect } from '../connect/sql-dialect.js'
import { mongoRateLimitStore } from './mongo.js'
import { sqlRateLimitStore } from './sql.js'

/** Limits on whatever database the host's Payload uses, over Payload's own connection. */
export const createRateLimitStore = (
  payload: Payload,
  { pace }: Slugs,
  clock: Clock,
): RateLimitStore =>
  payload.db.name === 'mongoose'
    ? mongoRateLimitStore(payload, clock, pace)
    : sqlRateLimitStore(sqlDialect(payload, clock), pace)
