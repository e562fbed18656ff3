import { ValidationError } from 'payload'

const errorCodes = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return ''
  const { cause, code } = error as { cause?: unknown; code?: unknown }
  return `${String(code)} ${errorCodes(cause)}`
}

/** 23505: Postgres; SQLITE_CONSTRAINT_…: SQLite; 11000: MongoDB. */
const VIOLATION = /\b(23505|11000|SQLITE_CONSTRAINT(_(UNIQUE|PRIMARYKEY))?)\b/

/** As a driver tells it, where Payload does not make a ValidationError of it: of an id, for instance. */
export const isRawUniqueViolation = (error: unknown): boolean => VIOLATION.test(errorCodes(error))

/** Payload makes a ValidationError of most; told by its class, since a built app shortens the names of classes. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof ValidationError || isRawUniqueViolation(error)

/**
 * What `make` makes, or what stands there already when somebody else was first. Outside transactions alone: a
 * statement that fails ends one.
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
