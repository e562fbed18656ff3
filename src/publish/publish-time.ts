import { Temporal } from 'temporal-polyfill'

import type { Fault } from '../domain/fault.js'
import type { LocalizedText } from '../domain/localized-text.js'
import { localizedFault, localizedText } from '../i18n/localize.js'

type PublishTimeArgs = {
  /** An instant, or the wall time of the zone such as `2026-11-30T08:00`. */
  readonly publishAt: unknown
  /** IANA zone, e.g. `Europe/Berlin`. Without it, the publication's zone applies. */
  readonly zone: unknown
  readonly publicationZone: string
  readonly now: Date
}

export type PublishTime = {
  /** ISO 8601 instant. */
  readonly at: string
  readonly zone: string
  /** The publish time as a text, and what clock changes do to it. */
  readonly messages: readonly LocalizedText[]
}

type ReadMoment = {
  readonly moment: Temporal.ZonedDateTime
  readonly messages: readonly LocalizedText[]
}

const WALL_TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?$/
const LATEST_LENGTH = 64

/** Later instants are written with a sign, and no database compares those correctly as text. */
const LAST_INSTANT = Date.UTC(9999, 11, 31)

const isZone = (zone: string): boolean => {
  if (!/^[A-Z]/i.test(zone)) return false // an offset is no zone: it has no daylight saving time
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

/** A wall time that clocks skip is moved by the length of the gap; of one that comes twice, the first is taken. */
const readWallTime = (given: string, zone: string): ReadMoment => {
  const plain = Temporal.PlainDateTime.from(given.replace(' ', 'T'))
  const moment = plain.toZonedDateTime(zone, { disambiguation: 'compatible' })
  const values = { given: formatWallTime(plain), taken: formatWallTime(moment), zone }
  if (!moment.toPlainDateTime().equals(plain)) {
    return { moment, messages: [localizedText('transitions:publishTimeSkipped', values)] }
  }
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' })
  return {
    moment,
    messages: later.equals(moment)
      ? []
      : [localizedText('transitions:publishTimeAmbiguous', values)],
  }
}

const readInstant = (given: string | Date, zone: string): ReadMoment => {
  const text = given instanceof Date ? given.toISOString() : given
  return { moment: Temporal.Instant.from(text).toZonedDateTimeISO(zone), messages: [] }
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

/** Reads the time at which an issue is to be published, in its zone. */
export const readPublishTime = (args: PublishTimeArgs): PublishTime => {
  const { now, publishAt } = args
  if (publishAt === undefined || publishAt === null || publishAt === '') {
    throw localizedFault('MOVE_NOT_NOW', localizedText('transitions:needsPublishTime'))
  }
  const zone = zoneOf(args)
  const { moment, messages } = readMoment(publishAt, zone)
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
    messages: [localizedText('transitions:scheduledFor', { at, zone }), ...messages],
  }
}

/** Formats an instant as the zone's clocks show it. */
export const formatInstantInZone = (instant: string | Date, zone: string): string =>
  formatWallTime(Temporal.Instant.from(new Date(instant).toISOString()).toZonedDateTimeISO(zone))
