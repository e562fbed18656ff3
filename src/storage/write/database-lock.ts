import { setTimeout as sleep } from 'node:timers/promises'

import type { Payload } from 'payload'

import type { Slugs } from '../../options/resolve-options.js'
import { guardedUpdate } from '../guarded-update/index.js'
import { newId } from './new-id.js'
import { systemClock } from '../system-clock.js'
import { isUniqueViolation } from './create-or-find.js'

type Lock = {
  readonly payload: Payload
  readonly slugs: Slugs
  /** Names what only one process may do at a time. */
  readonly name: string
  /** How long to wait for another holder. @default 120000 */
  readonly timeoutMs?: number
  /** A holder that has not renewed its lock for this long counts as dead. @default 60000 */
  readonly expiresAfterMs?: number
}

type Row = { readonly id: string; readonly nextAtMs: number }

const EXPIRES_AFTER_MS = 60_000
const POLL_INTERVAL_MS = 20
const TIMEOUT_MS = 120_000

const lockKey = ({ name }: Lock): string => `lock ${name}`

const expiryMs = ({ expiresAfterMs = EXPIRES_AFTER_MS }: Lock): number =>
  systemClock().getTime() + expiresAfterMs

/** Inserts one row into the table of rate limits. Its key is unique, so only one process succeeds. */
const tryToAcquire = async (lock: Lock, id: string): Promise<boolean> => {
  const { payload, slugs } = lock
  try {
    const data = { id, key: lockKey(lock), nextAtMs: expiryMs(lock), taken: 1 }
    await payload.db.create({ collection: slugs.pace, data })
    return true
  } catch (error) {
    if (isUniqueViolation(error)) return false
    throw error
  }
}

/** An expiry further ahead than any holder sets was left behind by a clock that was set back. */
const isAlive = ({ nextAtMs }: Row, { expiresAfterMs = EXPIRES_AFTER_MS }: Lock): boolean => {
  const leftMs = nextAtMs - systemClock().getTime()
  return leftMs > 0 && leftMs <= 2 * expiresAfterMs
}

const removeDeadHolder = async (lock: Lock): Promise<void> => {
  const { payload, slugs } = lock
  const row = await payload.db.findOne<Row>({
    collection: slugs.pace,
    where: { key: { equals: lockKey(lock) } },
  })
  if (!row || isAlive(row, lock)) return
  await payload.db.deleteMany({
    collection: slugs.pace,
    where: { and: [{ id: { equals: row.id } }, { nextAtMs: { equals: row.nextAtMs } }] },
  })
}

const acquire = async (lock: Lock, id: string): Promise<boolean> => {
  const endsAt = systemClock().getTime() + (lock.timeoutMs ?? TIMEOUT_MS)
  while (!(await tryToAcquire(lock, id))) {
    if (systemClock().getTime() > endsAt) return false
    await removeDeadHolder(lock)
    await sleep(POLL_INTERVAL_MS)
  }
  return true
}

/**
 * Runs `work` while no other process on this database does. A process that dies meanwhile blocks the others until its
 * lock expires.
 *
 * @param busy creates the error that is thrown when the lock cannot be acquired in time
 */
export const withDatabaseLock = async <Result>(
  lock: Lock,
  work: () => Promise<Result>,
  busy: () => Error,
): Promise<Result> => {
  const { payload, slugs } = lock
  const id = newId()
  if (!(await acquire(lock, id))) throw busy()
  const renew = (): void => {
    const set = { nextAtMs: expiryMs(lock) }
    // A renewal that fails is made up for by the next one.
    guardedUpdate(payload, slugs.pace, { id, guard: {}, set }).catch(() => undefined)
  }
  const timer = setInterval(renew, (lock.expiresAfterMs ?? EXPIRES_AFTER_MS) / 4)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    await payload.db.deleteMany({ collection: slugs.pace, where: { id: { equals: id } } })
  }
}
