const SLUG = /^[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*$/u

/** What stands in an address of ours: letters of any script and digits, joined by single hyphens. */
export const isSlug = (text: string): boolean => SLUG.test(text)

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Days that an issue may have; beyond them a year is mistyped. */
const FIRST_DAY = '1900-01-01'
const LAST_DAY = '2999-12-31'

/** A day that the calendar has, such as `2026-11-30`. */
export const isDay = (text: string): boolean => {
  if (!DAY.test(text) || text < FIRST_DAY || text > LAST_DAY) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** RFC 5322 section 3.2.3 `dot-atom-text` with one dot at least. */
const LIST_ID = /^[\w!#$%&'*+\-/=?^`{|}~]+(?:\.[\w!#$%&'*+\-/=?^`{|}~]+)+$/

/** RFC 2919 section 2. */
export const MAX_LIST_ID_LENGTH = 255

/** A list label and its namespace, without angle brackets (RFC 2919 section 2). */
export const isListId = (text: string): boolean =>
  text.length <= MAX_LIST_ID_LENGTH && LIST_ID.test(text)

/** Controls, line and paragraph separators, and what turns the direction of whatever follows (UAX 9). */
const UNFIT_FOR_A_NAME = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069<>]/u

/** What stands before an address in a header. */
export const isDisplayName = (text: string): boolean =>
  !UNFIT_FOR_A_NAME.test(text) && text.trim() !== ''
