import { ValidationError } from 'payload'

const codeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return ''
  const { cause, code } = error as { cause?: unknown; code?: unknown }
  return `${String(code)} ${codeOf(cause)}`
}

/** 23505: Postgres; SQLITE_CONSTRAINT: SQLite; 11000: MongoDB. */
const VIOLATION = /23505|SQLITE_CONSTRAINT|11000/

/** Payload makes a ValidationError of most; told by its class, since a built app shortens the names of classes. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof ValidationError || VIOLATION.test(codeOf(error))

/** What `make` makes, or what stands there already when somebody else was first. */
export const makeOrFind = async <Made>(
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
