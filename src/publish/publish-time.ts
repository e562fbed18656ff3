import { Temporal } from 'temporal-polyfill'

import type { Fault } from '../domain/fault.js'
import type { LocalizedText } from '../domain/localized-text.js'
import { localizedFault, localizedText } from '../i18n/localize.js'

type PublishTimeArgs = {
  /** An instant, or the wall time of the zone such as `2026-11-30T08:00`. */
  readonly publishAt: unknown
  /** IANA zone, e.g. `Europe/Berlin`; absent, that of the publication holds. */
  readonly zone: unknown
  readonly publicationZone: string
  readonly now: Date
}

export type PublishTime = {
  /** ISO 8601 instant. */
  readonly at: string
  readonly zone: string
  /** What is to be known of it, the clock changes included. */
  readonly messages: readonly LocalizedText[]
}

type ReadMoment = {
  readonly moment: Temporal.ZonedDateTime
  readonly told: readonly LocalizedText[]
}

const WALL_TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?$/
const LATEST_LENGTH = 64

/** An instant after it is written with a sign, and no database compares that rightly as a text. */
const LAST_INSTANT = Date.UTC(9999, 11, 31)

const isZone = (zone: string): boolean => {
  if (!/^[A-Z]/i.test(zone)) return false // an offset is no zone: it knows no summer
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

const zoneOf = ({ publicationZone, zone }: PublishTimeArgs): string => {
  const named = zone === undefined || zone === null || zone === '' ? publicationZone : zone
  if (typeof named === 'string' && isZone(named)) return named
  throw localizedFault(
    'INPUT_INVALID',
    localizedText('transitions:unknownZone', { given: shortenGiven(named) }),
  )
}

const shortenGiven = (given: unknown): string =>
  (typeof given === 'string' ? given : JSON.stringify(given)).slice(0, LATEST_LENGTH)

/** `2026-11-30 08:00` */
export const formatWallTime = (moment: Temporal.ZonedDateTime | Temporal.PlainDateTime): string => {
  const plain = 'toPlainDateTime' in moment ? moment.toPlainDateTime() : moment
  return plain.toString({ smallestUnit: 'minute' }).replace('T', ' ')
}

/** A wall time that clocks skip is taken as far after the change as it lies in it; of one that comes twice, the first. */
const readWallTime = (given: string, zone: string): ReadMoment => {
  const plain = Temporal.PlainDateTime.from(given.replace(' ', 'T'))
  const moment = plain.toZonedDateTime(zone, { disambiguation: 'compatible' })
  const values = { given: formatWallTime(plain), taken: formatWallTime(moment), zone }
  if (!moment.toPlainDateTime().equals(plain)) {
    return { moment, told: [localizedText('transitions:publishTimeSkipped', values)] }
  }
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' })
  return {
    moment,
    told: later.equals(moment) ? [] : [localizedText('transitions:publishTimeAmbiguous', values)],
  }
}

const readInstant = (given: string | Date, zone: string): ReadMoment => {
  const text = given instanceof Date ? given.toISOString() : given
  return { moment: Temporal.Instant.from(text).toZonedDateTimeISO(zone), told: [] }
}

const readMoment = (given: unknown, zone: string): ReadMoment => {
  try {
    if (given instanceof Date) return readInstant(given, zone)
    if (typeof given === 'string') {
      return WALL_TIME.test(given) ? readWallTime(given, zone) : readInstant(given, zone)
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  throw unreadable(given)
}

const unreadable = (given: unknown): Fault =>
  localizedFault(
    'INPUT_INVALID',
    localizedText('transitions:invalidPublishTime', { given: shortenGiven(given) }),
  )

/**
 * The hour at which an issue is to be published, read in its zone.
 *
 * @throws {Fault} INPUT_INVALID for what is no time or no zone, MOVE_NOT_NOW for none or one that has passed
 */
export const readPublishTime = (asked: PublishTimeArgs): PublishTime => {
  const { now, publishAt } = asked
  if (publishAt === undefined || publishAt === null || publishAt === '') {
    throw localizedFault('MOVE_NOT_NOW', localizedText('transitions:needsPublishTime'))
  }
  const zone = zoneOf(asked)
  const { moment, told } = readMoment(publishAt, zone)
  if (moment.epochMilliseconds > LAST_INSTANT) throw unreadable(publishAt)
  const at = formatWallTime(moment)
  if (moment.epochMilliseconds <= now.getTime()) {
    throw localizedFault(
      'MOVE_NOT_NOW',
      localizedText('transitions:publishTimeInPast', { given: `${at} (${zone})` }),
    )
  }
  return {
    at: new Date(moment.epochMilliseconds).toISOString(),
    zone,
    messages: [localizedText('transitions:scheduledFor', { at, zone }), ...told],
  }
}

/** An instant that was scheduled earlier, as the zone's clocks show it. */
export const formatInstantInZone = (instant: string | Date, zone: string): string =>
  formatWallTime(Temporal.Instant.from(new Date(instant).toISOString()).toZonedDateTimeISO(zone))
