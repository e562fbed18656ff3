import type { Payload, PayloadRequest } from 'payload'

import { memoized } from '../../domain/memoized.js'
import { KEPT_NOTES } from './nested-request.js'
import { serialize } from './serialize.js'
import { Fault } from '../../domain/fault.js'
import { optionsOf } from '../../options/plugin-options.js'
import { isWriteRace, isTransientConflict, retryConflicts } from './conflicts.js'
import { withDatabaseLock } from './database-lock.js'

const known = new WeakMap<Payload, Promise<boolean>>()

const probeTransactions = async ({ db }: Payload): Promise<boolean> => {
  const id = await db.beginTransaction()
  if (id === null) return false
  await db.rollbackTransaction(id)
  return true
}

/** Whether what a request writes is rolled back when it fails; depends on database, server and the host's options. */
export const hasTransactions = (payload: Payload): Promise<boolean> =>
  memoized(known, payload, () => probeTransactions(payload))

const never = (): boolean => false

const DEAD_AFTER_MS = 10_000
const TIMEOUT_MS = 30_000

const databaseBusy = (): Fault =>
  new Fault('DATABASE_BUSY', 'Others have been writing all the time. Try again.')

/**
 * Without transactions nothing holds a document between reading and writing it: another process would write over it what
 * it has read before, or, where a document is many rows, read one half of it.
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
 * Makes a write of a request again where it collides with somebody else's. With transactions nothing is left of the
 * attempt before, and the request forgets what it noted; without, a change of a document writes it whole again, and the
 * request goes on with what it noted of the part that it had done.
 *
 * @param mayBeRepeated not where the request brings a file, which is gone after the first attempt
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
  req.context[KEPT_NOTES] = new Map()
  return withWriteLock(req, () => retryConflicts(work, mayBeRepeated ? isWriteRace : never))
}
