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
 * MongoDB: write conflict (112), lock not available (24), snapshot unavailable (246), transaction aborted by the
 * server (251). Postgres: serialization failure (40001), deadlock (40P01).
 */
const CONFLICTS: ReadonlySet<string> = new Set(['112', '24', '246', '251', '40001', '40P01'])

const isConflict = ({ code, errorLabels = [], errorLabelSet }: DriverError): boolean =>
  CONFLICTS.has(String(code)) ||
  /^SQLITE_(BUSY|LOCKED)/.test(String(code)) ||
  errorLabels.includes('TransientTransactionError') ||
  Boolean(errorLabelSet?.has('TransientTransactionError'))

/**
 * Whether an error means that another request wrote the same rows, so that the same write may succeed a moment later.
 * Errors of drivers are found inside those that Payload, Drizzle and GraphQL wrap around them.
 */
export const isTransientConflict = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  if (error instanceof Fault) return error.code === 'DATABASE_BUSY'
  const { cause, originalError } = error as DriverError
  return isConflict(error) || isTransientConflict(cause) || isTransientConflict(originalError)
}

/**
 * Also true for what two concurrent writes to one document cause on SQLite without transactions: one has removed or
 * inserted rows of a list while the other was writing them. Writing the whole document again corrects it.
 */
export const isWriteRace = (error: unknown): boolean => {
  if (isTransientConflict(error)) return true
  if (typeof error !== 'object' || error === null) return false
  const { cause, code } = error as DriverError
  return /^SQLITE_CONSTRAINT_(PRIMARYKEY|FOREIGNKEY)$/.test(String(code)) || isWriteRace(cause)
}

const RETRY_DELAYS_MS = [20, 60, 150, 400]

/** A random delay around `ms`, so that two writers that collided do not collide again. */
const withJitter = (ms: number): number => ms * (0.5 + Math.random())

/**
 * Repeats `work` a few times while it only collides with other writers. Use it for work that leaves nothing behind
 * when it fails, or that may be done twice.
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
