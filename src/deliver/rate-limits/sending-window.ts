import { Temporal } from 'temporal-polyfill'

import type { DeliveryRules, SendingWindow } from '../rules.js'

type Rules = Pick<DeliveryRules, 'timeZone' | 'windows'>

/** In milliseconds since 1970; `toMs` is the first instant after it. */
type Opening = { readonly fromMs: number; readonly toMs: number }

/** One window of each weekday, and the night before. */
const DAYS_AHEAD = 8

/**
 * The instant of a wall-clock time. A time that clocks skip becomes the moment after the change; of a time that occurs twice,
 * windows begin at the first and end at the second.
 */
const instantOf = (
  wall: Temporal.PlainDateTime,
  timeZone: string,
  which: 'earlier' | 'later',
): number => {
  const moment = wall.toZonedDateTime(timeZone, { disambiguation: which })
  if (moment.toPlainDateTime().equals(wall)) return moment.epochMilliseconds
  const after = wall.toZonedDateTime(timeZone, { disambiguation: 'later' })
  return (after.getTimeZoneTransition('previous') ?? after).epochMilliseconds
}

const openingOn = (
  day: Temporal.PlainDate,
  { from, to }: SendingWindow,
  timeZone: string,
): Opening => {
  const [begin, end] = [Temporal.PlainTime.from(from), Temporal.PlainTime.from(to)]
  const lastDay = Temporal.PlainTime.compare(end, begin) > 0 ? day : day.add({ days: 1 })
  return {
    fromMs: instantOf(day.toPlainDateTime(begin), timeZone, 'earlier'),
    toMs: instantOf(lastDay.toPlainDateTime(end), timeZone, 'later'),
  }
}

/** Openings around an instant: from the night before, through the week that follows. */
const openingsAround = ({ timeZone, windows }: Rules, at: Date): Opening[] => {
  const today = Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
  return Array.from({ length: DAYS_AHEAD + 1 }, (_, index) => today.add({ days: index - 1 }))
    .flatMap((day) =>
      windows
        .filter(({ weekdays }) => weekdays.includes(day.dayOfWeek))
        .map((window) => openingOn(day, window, timeZone)),
    )
    .sort((one, other) => one.fromMs - other.fromMs)
}

/** When mails may go out next: `at` itself within a window, or where there are no windows. */
export const nextOpening = (rules: Rules, at: Date): Date => {
  if (rules.windows.length === 0) return at
  const next = openingsAround(rules, at).find(({ toMs }) => toMs > at.getTime())
  return next ? new Date(Math.max(next.fromMs, at.getTime())) : at
}

/** When sending that is allowed now has to stop; `undefined` where there are no windows. */
export const nextClosing = (rules: Rules, at: Date): Date | undefined => {
  if (rules.windows.length === 0) return undefined
  let closesMs = at.getTime()
  for (const { fromMs, toMs } of openingsAround(rules, at))
    if (fromMs <= closesMs) closesMs = Math.max(closesMs, toMs)
  return new Date(closesMs)
}
