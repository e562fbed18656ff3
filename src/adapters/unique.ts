const codeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return ''
  const { cause, code, name } = error as { cause?: unknown; code?: unknown; name?: unknown }
  return `${String(name)} ${String(code)} ${codeOf(cause)}`
}

/** 23505: Postgres; SQLITE_CONSTRAINT: SQLite; 11000: MongoDB; ValidationError: what Payload makes of them. */
const VIOLATION = /23505|SQLITE_CONSTRAINT|11000|ValidationError/

export const isUniqueViolation = (error: unknown): boolean => VIOLATION.test(codeOf(error))

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
