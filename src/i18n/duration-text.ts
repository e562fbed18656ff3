import type { LocalizedText } from '../domain/localized-text.js'
import { localizedText } from './localize.js'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const UNITS = [
  ['notifications:days', DAY],
  ['notifications:hours', HOUR],
  ['notifications:minutes', MINUTE],
  ['notifications:seconds', SECOND],
] as const

/** A time that something took, in its two greatest units: “2 hours 5 minutes”. */
export const durationText = (ms: number): LocalizedText => {
  const at = UNITS.findIndex(([, unit]) => ms >= unit)
  const greatest = UNITS[at]
  if (!greatest) return localizedText('notifications:lessThanASecond')
  const [key, unit] = greatest
  const first = localizedText(key, { count: Math.floor(ms / unit) })
  const next = UNITS[at + 1]
  if (!next || ms % unit < next[1]) return first
  const second = localizedText(next[0], { count: Math.floor((ms % unit) / next[1]) })
  return localizedText('notifications:two', { first, second })
}
