import { setTimeout as sleep } from 'node:timers/promises'

import type { Payload } from 'payload'

import type { Slugs } from '../../options/resolve-options.js'
import { guardedUpdate } from './guarded-update.js'
import { newId } from './new-id.js'
import { systemClock } from '../system-clock.js'
import { isUniqueViolation } from './unique.js'

type Lock = {
  readonly payload: Payload
  readonly slugs: Slugs
  /** What only one at a time may do. */
  readonly name: string
  /** How long somebody else is waited for. */
  readonly patienceMs?: number
  /** A holder that was not heard of for so long is dead. */
  readonly heldMs?: number
}

type Row = { readonly id: string; readonly nextAtMs: number }

const HELD_MS = 60_000
const ASKED_EVERY_MS = 20
const PATIENCE_MS = 120_000

const keyOf = ({ name }: Lock): string => `lock ${name}`

const until = ({ heldMs = HELD_MS }: Lock): number => systemClock().getTime() + heldMs

/** One row of the limits' table, whose key only one can have. */
const tryToTake = async (lock: Lock, id: string): Promise<boolean> => {
  const { payload, slugs } = lock
  try {
    const data = { id, key: keyOf(lock), nextAtMs: until(lock), taken: 1 }
    await payload.db.create({ collection: slugs.pace, data })
    return true
  } catch (error) {
    if (isUniqueViolation(error)) return false
    throw error
  }
}

/** One that lies further ahead than anybody reaches was left behind by a clock that was set back. */
const isAlive = ({ nextAtMs }: Row, { heldMs = HELD_MS }: Lock): boolean => {
  const leftMs = nextAtMs - systemClock().getTime()
  return leftMs > 0 && leftMs <= 2 * heldMs
}

const dropDead = async (lock: Lock): Promise<void> => {
  const { payload, slugs } = lock
  const row = await payload.db.findOne<Row>({
    collection: slugs.pace,
    where: { key: { equals: keyOf(lock) } },
  })
  if (!row || isAlive(row, lock)) return
  await payload.db.deleteMany({
    collection: slugs.pace,
    where: { and: [{ id: { equals: row.id } }, { nextAtMs: { equals: row.nextAtMs } }] },
  })
}

const take = async (lock: Lock, id: string): Promise<boolean> => {
  const endsAt = systemClock().getTime() + (lock.patienceMs ?? PATIENCE_MS)
  while (!(await tryToTake(lock, id))) {
    if (systemClock().getTime() > endsAt) return false
    await dropDead(lock)
    await sleep(ASKED_EVERY_MS)
  }
  return true
}

/**
 * Does a work while no other process on this database does it. One that dies meanwhile holds others up until its time is
 * over.
 *
 * @param busy what is thrown when somebody else holds the lock all the time
 */
export const withDatabaseLock = async <Result>(
  lock: Lock,
  work: () => Promise<Result>,
  busy: () => Error,
): Promise<Result> => {
  const { payload, slugs } = lock
  const id = newId()
  if (!(await take(lock, id))) throw busy()
  const renew = (): void => {
    const set = { nextAtMs: until(lock) }
    // One that fails is made up for by the next.
    guardedUpdate(payload, slugs.pace, { id, guard: {}, set }).catch(() => undefined)
  }
  const timer = setInterval(renew, (lock.heldMs ?? HELD_MS) / 4)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    await payload.db.deleteMany({ collection: slugs.pace, where: { id: { equals: id } } })
  }
}
