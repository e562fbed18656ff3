const SLUG = /^[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*$/u

/** Whether a text may be part of a web address: letters of any script and digits, joined by single hyphens or underscores. */
export const isSlug = (text: string): boolean => SLUG.test(text)

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The range of an issue's date; a year outside of it is a typing error. */
const FIRST_DAY = '1900-01-01'
const LAST_DAY = '2999-12-31'

/** Whether a text is a day of the calendar, written as `2026-11-30`. */
export const isDay = (text: string): boolean => {
  if (!DAY.test(text) || text < FIRST_DAY || text > LAST_DAY) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** RFC 5322 section 3.2.3 `dot-atom-text` with one dot at least. */
const LIST_ID = /^[\w!#$%&'*+\-/=?^`{|}~]+(?:\.[\w!#$%&'*+\-/=?^`{|}~]+)+$/

/** RFC 2919 section 2. */
export const MAX_LIST_ID_LENGTH = 255

/** Whether a text is a List-Id: label and namespace, without angle brackets (RFC 2919 section 2). */
export const isListId = (text: string): boolean =>
  text.length <= MAX_LIST_ID_LENGTH && LIST_ID.test(text)

/** Control characters, line and paragraph separators, marks that turn the direction of text (UAX #9), angle brackets. */
const UNFIT_FOR_A_NAME = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069<>]/u

/** Whether a text may stand before an address in a header, as the name of a mailbox. */
export const isDisplayName = (text: string): boolean =>
  !UNFIT_FOR_A_NAME.test(text) && text.trim() !== ''
