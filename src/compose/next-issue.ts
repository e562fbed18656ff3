import type { Day } from '../domain/content.js'
import { nextIssueNumber } from '../domain/issue/issue-number.js'
import { nextDate } from './next-date.js'

export type EarlierIssue = {
  readonly number: number
  readonly date: Day
  readonly title: string
  readonly subject?: string | null
}

export type ProposedIssue = {
  readonly number: number
  readonly date: Day
  /** Empty when the last issue's title contains neither number nor date. */
  readonly title: string
  readonly subject: string
}

const LOCALES = ['en-GB', 'en-US', 'de-DE'] as const

const DATE_FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
  { day: 'numeric', month: 'numeric', year: 'numeric' },
  { weekday: 'long', day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
  { month: 'long', year: 'numeric' },
]

/** Every form in which a title may write a day, the longest first. */
const dateSpellings = (day: Day): readonly string[] => {
  const at = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(at.getTime())) return []
  return [
    day,
    ...DATE_FORMATS.flatMap((written) =>
      LOCALES.map((locale) =>
        new Intl.DateTimeFormat(locale, { ...written, timeZone: 'UTC' }).format(at),
      ),
    ),
  ]
}

/** Matches “No. 14”, “#14”, “Ausgabe 14”; other numbers in a title have another meaning. */
const issueNumberPattern = (number: number): RegExp =>
  new RegExp(`((?:\\b(?:no|nr|issue|ausgabe|edition|vol)\\.?\\s*|#))${number}(?!\\d)`, 'i')

const DATE_PLACEHOLDER = '\u0000'

type NextNumberAndDate = Pick<ProposedIssue, 'date' | 'number'>

/** Replaces number and day in a title; empty when the title contains neither. */
const advanceName = (name: string, last: EarlierIssue, next: NextNumberAndDate): string => {
  const before = dateSpellings(last.date)
  const at = before.findIndex((written) => name.includes(written))
  const written = before[at]
  const undated = written ? name.replace(written, DATE_PLACEHOLDER) : name
  const whole = undated
    .replace(issueNumberPattern(last.number), `$1${next.number}`)
    .replace(DATE_PLACEHOLDER, dateSpellings(next.date)[at] ?? '')
  return whole === name ? '' : whole
}

/**
 * Proposes number, date, title and subject of the next issue. Title and subject follow those of the last issue where they
 * contain its number or date.
 *
 * @param earlier all issues of the publication, in any order
 * @param today in the zone of the publication
 */
export const nextIssue = (earlier: readonly EarlierIssue[], today: Day): ProposedIssue => {
  const number = nextIssueNumber(earlier.map((issue) => issue.number))
  const ordered = earlier.toSorted((a, b) => a.number - b.number)
  const last = ordered.findLast((issue) => issue.number < number) ?? ordered.at(-1)
  const date = nextDate(
    earlier.map((issue) => issue.date),
    today,
  )
  if (!last) return { number, date, title: '', subject: '' }
  const next = { number, date }
  return {
    ...next,
    title: advanceName(last.title, last, next),
    subject: advanceName(last.subject ?? '', last, next),
  }
}
