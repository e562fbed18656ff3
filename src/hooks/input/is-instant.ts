const ISO =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** Years of four digits: every database writes and reads them back. */
const FIRST = Date.parse('0001-01-01T00:00:00Z')
const LAST = Date.parse('9999-12-31T23:59:59.999Z')

/** Whether a value is an ISO 8601 date that every database reads back. */
export const isInstant = (value: unknown): boolean => {
  if (typeof value !== 'string' && !(value instanceof Date)) return false
  if (typeof value === 'string' && !ISO.test(value)) return false
  const at = new Date(value).getTime()
  return at >= FIRST && at <= LAST
}
