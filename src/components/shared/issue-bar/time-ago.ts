const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const UNITS = [
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
] as const

/** Formats the distance to an instant, e.g. "2 hr. ago", "in 3 days", "now". */
export const timeAgo = (language: string, at: string, now: Date): string => {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'long' })
  const distance = new Date(at).getTime() - now.getTime()
  const [unit, size] = UNITS.find(([, ms]) => Math.abs(distance) >= ms) ?? ['second', Infinity]
  return words.format(Math.trunc(distance / size), unit)
}
