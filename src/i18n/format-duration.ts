const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const

const MS = 1000

/**
 * How long something takes, in its two largest units: `2 hours 5 minutes`. `Intl.DurationFormat` is not in Node 20.
 *
 * @param tag BCP 47
 * @param ms milliseconds; below one second it is one
 */
export const formatDuration = (tag: string, ms: number): string => {
  const seconds = Math.max(1, Math.floor(ms / MS))
  const largest = UNITS.findIndex(([, size]) => seconds >= size)
  const parts = UNITS.slice(largest, largest + 2).flatMap(([unit, size], at) => {
    const whole = at === 0 ? seconds : seconds % (UNITS[largest]?.[1] ?? 1)
    const value = Math.floor(whole / size)
    return value > 0
      ? [new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(value)]
      : []
  })
  return new Intl.ListFormat(tag, { type: 'unit', style: 'narrow' }).format(parts)
}
