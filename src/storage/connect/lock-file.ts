import { open, rm, stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

import { Fault } from '../../domain/fault.js'
import { systemClock } from '../system-clock.js'

const STALE_MS = 60_000
/** Longer than a lock gets stale in, so that whoever waits for a dead holder outlives it. */
const TIMEOUT_MS = 90_000
const RETRY_MS = 50

const errorCode = (error: unknown): unknown => (error as NodeJS.ErrnoException).code

const tryToCreate = async (path: string): Promise<boolean> => {
  try {
    await (await open(path, 'wx')).close()
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

/** The holder of an old lock is dead: nobody holds it for so long. */
const removeStale = async (path: string): Promise<void> => {
  const found = await stat(path).catch(() => undefined)
  if (found && systemClock().getTime() - found.mtimeMs > STALE_MS) await rm(path, { force: true })
}

const acquire = async (path: string): Promise<void> => {
  const until = systemClock().getTime() + TIMEOUT_MS
  while (!(await tryToCreate(path))) {
    await removeStale(path)
    if (systemClock().getTime() > until) {
      throw new Fault(
        'CONFIG_INVALID',
        `Another process holds ${path}; delete it if there is none.`,
      )
    }
    await sleep(RETRY_MS)
  }
}

/**
 * Does a work while no other process on this host does it, by a file that only one can create.
 *
 * @throws {Fault} CONFIG_INVALID after a minute and a half of waiting
 */
export const withLockFile = async (path: string, work: () => Promise<void>): Promise<void> => {
  await acquire(path)
  try {
    await work()
  } finally {
    await rm(path, { force: true })
  }
}
