import { setTimeout as sleep } from 'node:timers/promises'

import { Fault } from '../../domain/fault.js'

type DriverError = {
  readonly cause?: unknown
  readonly code?: unknown
  readonly errorLabels?: readonly string[]
  readonly errorLabelSet?: ReadonlySet<string>
  readonly originalError?: unknown
}

/**
 * MongoDB: a write conflict (112), a lock that was not to be had (24), a snapshot that is gone (246), a transaction that
 * the server has ended (251). Postgres: a serialization failure (40001), a deadlock (40P01).
 */
const CONFLICTS: ReadonlySet<string> = new Set(['112', '24', '246', '251', '40001', '40P01'])

const isConflict = ({ code, errorLabels = [], errorLabelSet }: DriverError): boolean =>
  CONFLICTS.has(String(code)) ||
  /^SQLITE_(BUSY|LOCKED)/.test(String(code)) ||
  errorLabels.includes('TransientTransactionError') ||
  Boolean(errorLabelSet?.has('TransientTransactionError'))

/**
 * Whether the database only says that somebody else was at the same rows: the same again a moment later may succeed.
 * Drivers' errors are found beneath those that Payload, Drizzle and GraphQL make of them.
 */
export const isTransientConflict = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  if (error instanceof Fault) return error.code === 'DATABASE_BUSY'
  const { cause, originalError } = error as DriverError
  return isConflict(error) || isTransientConflict(cause) || isTransientConflict(originalError)
}

/**
 * Also what two writes to one document become on SQLite without transactions: the one has removed rows of a list, or
 * put them there, under the hands of the other. Whoever writes the whole document again mends it.
 */
export const isWriteRace = (error: unknown): boolean => {
  if (isTransientConflict(error)) return true
  if (typeof error !== 'object' || error === null) return false
  const { cause, code } = error as DriverError
  return /^SQLITE_CONSTRAINT_(PRIMARYKEY|FOREIGNKEY)$/.test(String(code)) || isWriteRace(cause)
}

const RETRY_DELAYS_MS = [20, 60, 150, 400]

/** Somebody else who collided waits for another time. */
const withJitter = (ms: number): number => ms * (0.5 + Math.random())

/**
 * Does a work again, a few times, while it only collides with somebody else's. For work that leaves nothing behind when
 * it fails, or that may be done twice.
 */
export const retryConflicts = async <Result>(
  work: () => Promise<Result>,
  isWorthIt: (error: unknown) => boolean = isTransientConflict,
): Promise<Result> => {
  for (const ms of RETRY_DELAYS_MS) {
    try {
      return await work()
    } catch (error) {
      if (!isWorthIt(error)) throw error
      await sleep(withJitter(ms))
    }
  }
  return work()
}
