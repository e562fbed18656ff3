import { Temporal } from 'temporal-polyfill'

import type { DeliveryRules } from '../rules.js'

type Rules = Pick<DeliveryRules, 'timeZone' | 'warmUp'>

const zoned = (at: Date, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone)

/** `2026-11-23`, by the clocks of a zone. */
export const dayAt = (at: Date, timeZone: string): string =>
  zoned(at, timeZone).toPlainDate().toString()

/** How many messages may go out on the day of an instant: 0 before the first day, `Infinity` after the last. */
export const warmUpQuota = ({ timeZone, warmUp }: Rules, at: Date): number => {
  if (!warmUp) return Infinity
  const today = zoned(at, timeZone).toPlainDate()
  const day = Temporal.PlainDate.from(warmUp.startsOn).until(today).total('days')
  return day < 0 ? 0 : (warmUp.perDay[day] ?? Infinity)
}

/** When the plan allows the next message, once today's quota is used. */
export const nextWarmUpDay = ({ timeZone, warmUp }: Rules, at: Date): Date => {
  const tomorrow = zoned(at, timeZone).toPlainDate().add({ days: 1 })
  const first = Temporal.PlainDate.from(warmUp?.startsOn ?? tomorrow)
  const next = Temporal.PlainDate.compare(first, tomorrow) > 0 ? first : tomorrow
  return new Date(next.toZonedDateTime({ timeZone }).epochMilliseconds)
}

/** Names the counter of a day that all workers share. It includes messages that were begun and given back unsent. */
export const dayKey = (publicationId: string, day: string): string => `day:${publicationId}:${day}`
