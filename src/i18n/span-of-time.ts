import type { Sentence } from '../domain/localized-text.js'
import { sentence } from './localize.js'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const UNITS = [
  ['letters:days', DAY],
  ['letters:hours', HOUR],
  ['letters:minutes', MINUTE],
  ['letters:seconds', SECOND],
] as const

/** A time that something took, in its two greatest units: “2 hours 5 minutes”. */
export const spanOfTime = (ms: number): Sentence => {
  const at = UNITS.findIndex(([, unit]) => ms >= unit)
  const greatest = UNITS[at]
  if (!greatest) return sentence('letters:lessThanASecond')
  const [key, unit] = greatest
  const first = sentence(key, { count: Math.floor(ms / unit) })
  const next = UNITS[at + 1]
  if (!next || ms % unit < next[1]) return first
  const second = sentence(next[0], { count: Math.floor((ms % unit) / next[1]) })
  return sentence('letters:two', { first, second })
}
