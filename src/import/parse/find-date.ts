import type { Day } from '../../domain/content.js'

export type DateOrder = 'mdy' | 'dmy'

export type FoundDate = {
  readonly start: number
  readonly end: number
  readonly date: Day
  /** The other possible date, where the order of day and month is ambiguous. */
  readonly otherwise?: Day
}

type Reading = Pick<FoundDate, 'date' | 'otherwise'>

type Form = {
  readonly pattern: RegExp
  readonly read: (parts: readonly string[], order: DateOrder | undefined) => Reading | undefined
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'

/** A day, or a range of days such as `2–8`, of which the last one counts. */
const DAY = '(?:\\d{1,2}(?:st|nd|rd|th)?\\s*[-–—]\\s*)?(\\d{1,2})(?:st|nd|rd|th)?'

/** `Sept 30 - ` before `October 8`. */
const SPAN_START = `(?:${MONTH.replace('(', '(?:')}\\s+\\d{1,2}(?:st|nd|rd|th)?\\s*[-–—]\\s*)?`

const YEAR = "(\\d{4}|['’]?\\d{2})"

const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?'

const yearOf = (text: string): number => {
  const year = Number(text.replace(/\D/g, ''))
  return year < 100 ? 2000 + year : year
}

/** @returns `undefined` for a day that does not exist, such as 30 February */
const dayOf = (year: number, month: number, day: number): Day | undefined => {
  const at = new Date(Date.UTC(year, month - 1, day))
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return exists && year >= 1900 && year < 2200 ? at.toISOString().slice(0, 10) : undefined
}

const toReading = (date: Day | undefined): Reading | undefined => (date ? { date } : undefined)

/** `1.2.23` is a version. */
const isVersion = (first: string, separator: string, year: string): boolean =>
  separator === '.' && year.length === 2 && first.length === 1

const inOrder = (preferred: Day | undefined, other: Day | undefined): Reading | undefined =>
  preferred && other && preferred !== other
    ? { date: preferred, otherwise: other }
    : toReading(preferred ?? other)

const numeric: Form['read'] = (parts, order) => {
  const [first = '', separator = '', second = '', year = ''] = parts as [
    string?,
    string?,
    string?,
    string?,
  ]
  if (isVersion(first, separator, year)) return undefined
  const monthFirst = dayOf(yearOf(year), Number(first), Number(second))
  const dayFirst = dayOf(yearOf(year), Number(second), Number(first))
  const prefersDay = order ? order === 'dmy' : separator === '.'
  const [preferred, other] = prefersDay ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
  return order ? toReading(preferred ?? other) : inOrder(preferred, other)
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

const FORMS: readonly Form[] = [
  {
    pattern: /(?<![\d/.-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T[\d:.+Z-]*)?(?![\d/-])/giu,
    read: ([year = '', month, day]) => toReading(dayOf(Number(year), Number(month), Number(day))),
  },
  {
    pattern: /(?<!\d)(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?/giu,
    read: ([year = '', month, day]) => toReading(dayOf(Number(year), Number(month), Number(day))),
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/-])/giu,
    read: numeric,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])${WEEKDAY}${DAY}(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+${YEAR}(?!\\d)`,
      'giu',
    ),
    read: ([day, month = '', year = '']) =>
      toReading(dayOf(yearOf(year), monthOf(month), Number(day))),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])${WEEKDAY}${SPAN_START}${MONTH}\\s+${DAY}(?:,\\s*|\\s+)${YEAR}(?!\\d)`,
      'giu',
    ),
    read: ([month = '', day, year = '']) =>
      toReading(dayOf(yearOf(year), monthOf(month), Number(day))),
  },
]

/**
 * Finds the first date of a text: numeric, ISO, or with an English month name.
 *
 * @param order of day and month in numeric dates; month first by default
 */
export const findDate = (text: string, order?: DateOrder): FoundDate | undefined => {
  const found = FORMS.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const reading = read(match.slice(1), order)
      return reading ? [{ ...reading, end: match.index + match[0].length, start: match.index }] : []
    }),
  )
  return found.sort((a, b) => a.start - b.start)[0]
}
