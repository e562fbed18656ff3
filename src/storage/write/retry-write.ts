import type { Payload, PayloadRequest } from 'payload'

import { memoized } from '../../domain/memoized.js'
import { serialize } from './serialize.js'
import { Fault } from '../../domain/fault.js'
import { optionsOf } from '../../options/plugin-options.js'
import { isWriteRace, isTransientConflict, retryConflicts } from './conflicts.js'
import { withDatabaseLock } from './database-lock.js'
import { updateTransitionContext } from '../../domain/issue/transition-context.js'

const known = new WeakMap<Payload, Promise<boolean>>()

const probeTransactions = async ({ db }: Payload): Promise<boolean> => {
  const id = await db.beginTransaction()
  if (id === null) return false
  await db.rollbackTransaction(id)
  return true
}

/**
 * Whether the writes of a request are rolled back when it fails. This depends on the database, its server and the
 * host's options.
 */
export const hasTransactions = (payload: Payload): Promise<boolean> =>
  memoized(known, payload, () => probeTransactions(payload))

const never = (): boolean => false

const DEAD_AFTER_MS = 10_000
const TIMEOUT_MS = 30_000

const databaseBusy = (): Fault =>
  new Fault('DATABASE_BUSY', 'Others have been writing all the time. Try again.')

/**
 * Without transactions nothing protects a document between reading and writing it: another process could overwrite it
 * with what it read before, or read half of a document that consists of many rows.
 */
const withWriteLock = <Result>(
  { payload }: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> => {
  const { slugs } = optionsOf(payload)
  const times = { heldMs: DEAD_AFTER_MS, patienceMs: TIMEOUT_MS }
  return serialize('write of a document', () =>
    withDatabaseLock({ name: 'write', payload, slugs, ...times }, work, databaseBusy),
  )
}

/**
 * Repeats a write that collides with another one. With transactions nothing remains of the failed attempt, and the
 * context of the request is reset. Without them the document is written whole again, and the request continues with
 * the notes of the part that was already done.
 *
 * @param mayBeRepeated false where the request uploads a file, which is gone after the first attempt
 */
export const retryWrite = async <Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
  { mayBeRepeated = true }: { readonly mayBeRepeated?: boolean } = {},
): Promise<Result> => {
  if (await hasTransactions(req.payload)) {
    const context = { ...req.context }
    return retryConflicts(
      async () => {
        req.context = { ...context }
        return work()
      },
      mayBeRepeated ? isTransientConflict : never,
    )
  }
  updateTransitionContext(req, { recordsOfAttempts: new Map() })
  return withWriteLock(req, () => retryConflicts(work, mayBeRepeated ? isWriteRace : never))
}
