import type { Day } from '../content.js'
import { languageTag } from '../language.js'

const LONG = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const

/** English without a country writes the day first, as most of its readers do. */
const localeOf = (language: string): string => {
  const tag = languageTag(language)
  return tag === 'en' ? 'en-GB' : tag
}

const write = (at: Date, language: string, timeZone: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { ...LONG, timeZone }).format(at)

/** A calendar day in words, e.g. `Sunday 8 October 2023`; as given where it is no day. */
export const formatDay = (day: Day, language: string): string => {
  const at = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(at.getTime()) ? day : write(at, language, 'UTC')
}

/** The day on which something happened, in words, as seen in a zone. */
export const formatDayAt = (at: Date, language: string, timeZone: string): string =>
  write(at, language, timeZone)
