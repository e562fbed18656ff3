import { open, rm, stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

import { Fault } from '../../domain/fault.js'
import { systemClock } from '../system-clock.js'

const STALE_MS = 60_000
/** Longer than a lock takes to become stale, so that a waiting process outlives a dead holder. */
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

/** Removes the lock of a dead process: no live one holds it for this long. */
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
 * Runs `work` while no other process on this host does, guarded by a file that only one process can create.
 *
 * @throws {Fault} CONFIG_INVALID when the lock is still held after 90 seconds
 */
export const withLockFile = async (path: string, work: () => Promise<void>): Promise<void> => {
  await acquire(path)
  try {
    await work()
  } finally {
    await rm(path, { force: true })
  }
}
