import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

import { sqlDialectOf } from '../../support/databases/adapters.js'
import { expireLeases, prepareMailing, type ChaosSetup } from '../setup.js'
import { startWorkers, waitUntilSettled, waitUntilTaken, type Outage } from './outage.js'

/** The workers have written again by then. */
const MOVED_ON_MS = 4000

/** Free space in the write-ahead log would let writes succeed. */
const cutLog = async ({ newsroom }: ChaosSetup): Promise<void> => {
  await sqlDialectOf(newsroom.payload).query('PRAGMA wal_checkpoint(TRUNCATE)', [])
}

/** Fills the file system of a database to the last byte. @returns a function that frees it */
const fill = (databaseUri: string): (() => void) => {
  const path = join(dirname(fileURLToPath(databaseUri)), 'filler')
  const file = openSync(path, 'w')
  for (let size = 65_536; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (;;) writeSync(file, Buffer.alloc(size))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    }
  }
  closeSync(file)
  return () => {
    rmSync(path)
  }
}

const fileOf = ({ newsroom }: ChaosSetup): string =>
  newsroom.databaseUri.replace(/^file:\/*/, 'file:///')

/** Fills the disk with the SQLite file, which `outages.sh` puts on a small file system of its own. */
export const diskFull: Outage = {
  name: 'disk full',
  on: ['sqlite'],
  run: async (house, { awayMs, recipients }) => {
    const stage = await prepareMailing(house, { readers: recipients })
    house.watch.slowMs = 50
    const mortals = await startWorkers(stage, 2)
    await waitUntilTaken(stage, recipients / 5, mortals)
    await cutLog(house)
    const free = fill(fileOf(house))
    await sleep(awayMs)
    free()
    await sleep(MOVED_ON_MS)
    await expireLeases(house)
    await waitUntilSettled(stage, mortals)
    const said = mortals.map((mortal) => mortal.output()).join('')
    const codes = await Promise.all(mortals.map((mortal) => mortal.end()))
    const saysSo = /database or disk is full|SQLITE_FULL|SQLITE_IOERR/.test(said)
    return {
      stage,
      observed: { awaySeconds: awayMs / 1000, exitCodes: codes, saysSo },
      isWell: saysSo && codes.every((code) => code === 0),
    }
  },
}
