const SECOND = 1000
const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** “1 minute”, “2 days”: how long something takes, in its largest unit. */
export const formatDuration = (language: string, spanMs: number): string => {
  const seconds = Math.round(spanMs / SECOND)
  const [unit, size] = UNITS.find(([, inSeconds]) => seconds >= inSeconds) ?? ['second', 1]
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.round(seconds / size),
  )
}
