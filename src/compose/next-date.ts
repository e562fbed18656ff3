import type { Day } from '../domain/content.js'

const DAY_MS = 86_400_000

/** Days between issues of a publication that has had one issue only. */
const WEEK = 7

/** In days. A longer gap is ignored: the publication paused, or its archive was imported. */
const LONGEST_GAP = 400

/** How many of the latest issues are considered. */
const LATEST = 9

const timeOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getTime()

const dayOf = (time: number): Day => new Date(time).toISOString().slice(0, 10)

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? WEEK
}

/** The same day of a later month, or the last day of that month where it is shorter. */
const monthLater = (day: Day, months: number, dayOfMonth: number): Day => {
  const first = new Date(`${day.slice(0, 7)}-01T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + months)
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(dayOfMonth, last))
  return dayOf(first.getTime())
}

const nextByMonth = (last: Day, today: Day, dayOfMonth: number): Day => {
  let months = 1
  while (monthLater(last, months, dayOfMonth) < today) months += 1
  return monthLater(last, months, dayOfMonth)
}

const nextByDays = (last: Day, today: Day, gap: number): Day => {
  const passed = Math.ceil((timeOf(today) - timeOf(last)) / (gap * DAY_MS))
  return dayOf(timeOf(last) + Math.max(1, passed) * gap * DAY_MS)
}

/** The day of the month on which issues appear, where they appear monthly on the same day, e.g. the 1st or the last. */
const monthlyDay = (days: readonly Day[], gaps: readonly number[]): number | undefined => {
  if (gaps.length < 2 || !gaps.every((gap) => gap >= 28 && gap <= 31)) return undefined
  const numbers = days.map((day) => Number(day.slice(8)))
  const highest = Math.max(...numbers)
  return days.every((day, at) => monthLater(day, 0, highest).endsWith(String(numbers[at])))
    ? highest
    : undefined
}

/**
 * The date of the next issue, by how often the latest ones appeared: the median of the gaps, so that one holiday does not
 * matter.
 *
 * @param dates of earlier issues, in any order; text that is no day is ignored
 * @param today in the zone of the publication
 * @returns `today` or later
 */
export const nextDate = (dates: readonly Day[], today: Day): Day => {
  const known = [...new Set(dates.filter((day) => Number.isFinite(timeOf(day))))].sort()
  const days = known.slice(-LATEST)
  const last = days.at(-1)
  if (last === undefined) return today
  const gaps = days
    .slice(1)
    .map((day, at) => (timeOf(day) - timeOf(days[at] ?? day)) / DAY_MS)
    .filter((gap) => gap <= LONGEST_GAP)
  const monthly = monthlyDay(days, gaps)
  return monthly === undefined
    ? nextByDays(last, today, median(gaps))
    : nextByMonth(last, today, monthly)
}
