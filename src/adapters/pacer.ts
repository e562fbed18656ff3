import type { Payload } from 'payload'

import { createPacer } from '../deliver/pace/create-pacer.js'
import type { PaceStore } from '../deliver/pace/pace-store.js'
import type { Pacer } from '../deliver/pace/pacer.js'
import type { Clock } from '../domain/clock.js'
import type { Slugs } from '../options/resolve-options.js'
import { sqlDialect } from './ledger-sql-dialect.js'
import { mongoPaceStore } from './pacer-mongo.js'
import { sqlPaceStore } from './pacer-sql.js'

type OpenArgs = {
  readonly clock: Clock
  readonly payload: Payload
  /** Caps this process; 0 lifts the limits per second and minute that workers share. */
  readonly perSecond?: number | undefined
  readonly random: () => number
  readonly slugs: Slugs
}

/** Limits on whatever database the host's Payload uses, over Payload's own connection. */
export const createPaceStore = (payload: Payload, { pace }: Slugs, clock: Clock): PaceStore =>
  payload.db.name === 'mongoose'
    ? mongoPaceStore(payload, clock, pace)
    : sqlPaceStore(sqlDialect(payload, clock), pace)

export const openPacer = ({ clock, payload, perSecond, random, slugs }: OpenArgs): Pacer =>
  createPacer({ clock, perSecond, random, store: createPaceStore(payload, slugs, clock) })
