import { ValidationError } from 'payload'

const errorCodes = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return ''
  const { cause, code } = error as { cause?: unknown; code?: unknown }
  return `${String(code)} ${errorCodes(cause)}`
}

/** 23505: Postgres; SQLITE_CONSTRAINT_…: SQLite; 11000: MongoDB. */
const VIOLATION = /\b(23505|11000|SQLITE_CONSTRAINT(_(UNIQUE|PRIMARYKEY))?)\b/

/**
 * A unique violation as the driver reports it. Payload does not turn all of them into a ValidationError, for instance
 * not those of an id.
 */
export const isRawUniqueViolation = (error: unknown): boolean => VIOLATION.test(errorCodes(error))

/** Any unique violation. Compared by class, because a production build shortens class names. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof ValidationError || isRawUniqueViolation(error)

/**
 * Creates a row, or finds the one that another process has created first. Use it outside transactions only: a failed
 * statement ends a transaction.
 */
export const createOrFind = async <Made>(
  make: () => Promise<Made>,
  find: () => Promise<Made | undefined>,
): Promise<Made> => {
  try {
    return await make()
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    const found = await find()
    if (found === undefined) throw error
    return found
  }
}
