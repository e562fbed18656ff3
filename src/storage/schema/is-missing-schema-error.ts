/** SQLSTATE of Postgres: undefined_table, undefined_column. */
const POSTGRES_CODES: readonly unknown[] = ['42P01', '42703']

const SQLITE_TEXT = /no such (?:table|column)|has no column named/

/** Drivers wrap each other's errors; no chain of causes is longer. */
const MAX_CAUSES = 5

/** Whether a statement failed because a table or a column does not exist. */
export const isMissingSchemaError = (error: unknown): boolean => {
  let cause = error
  for (let depth = 0; depth < MAX_CAUSES && cause instanceof Error; depth += 1) {
    if ('code' in cause && POSTGRES_CODES.includes(cause.code)) return true
    if (SQLITE_TEXT.test(cause.message)) return true
    ;({ cause } = cause)
  }
  return false
}
