import type { Payload } from 'payload'

import type { RateLimitStore } from '../../deliver/rate-limits/rate-limit-store.js'
import type { Clock } from '../../domain/clock.js'
import type { Slugs } from '../../options/resolve-options.js'
import { selectDatabase } from '../databases/select-database.js'
import { mongoRateLimitStore } from './mongo.js'
import { sqlRateLimitStore } from './sql.js'

/** Rate limits on the database of the host's Payload, over Payload's own connection. */
export const createRateLimitStore = (
  payload: Payload,
  { pace }: Slugs,
  clock: Clock,
): RateLimitStore =>
  selectDatabase(payload, {
    mongo: ({ adapter }) => mongoRateLimitStore(adapter, clock, pace),
    sql: ({ createDialect }) => sqlRateLimitStore(createDialect(clock), pace),
  })
