import type { Day } from '../content.js'
import { languageTag } from '../language.js'

const LONG = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const

/** English without a country writes the day first. */
const localeOf = (language: string): string => {
  const tag = languageTag(language)
  return tag === 'en' ? 'en-GB' : tag
}

const write = (at: Date, language: string, timeZone: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { ...LONG, timeZone }).format(at)

/**
 * Writes a calendar day in words, e.g. `Sunday 8 October 2023`.
 *
 * @param day `YYYY-MM-DD`; any other text comes back unchanged
 * @param language BCP 47
 */
export const formatDay = (day: Day, language: string): string => {
  const at = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(at.getTime()) ? day : write(at, language, 'UTC')
}

/**
 * Writes the day of an instant in words.
 *
 * @param language BCP 47
 * @param timeZone IANA zone that decides which day it is, e.g. `Europe/Berlin`
 */
export const formatDayAt = (at: Date, language: string, timeZone: string): string =>
  write(at, language, timeZone)
