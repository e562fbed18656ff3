import { writeSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { openChaosSetup, logProgress } from '../setup.js'
import { clockAhead, clockBack } from './clock-jumps.js'
import { databaseKilled } from './database-killed.js'
import { serverIn } from './database-server.js'
import { diskFull } from './disk-full.js'
import { mailServerAway } from './mail-server-away.js'
import { reportOutage, type Outage, type DatabaseName, type OutageReport } from './outage.js'
import { stopSignal } from './stop-signal.js'

/** Outages in the middle of a mailing: `npm run outages -- --database postgres`. Prints one JSON document. */
const { values } = parseArgs({
  options: {
    away: { type: 'string', default: '60' },
    database: { type: 'string', default: 'sqlite' },
    folder: { type: 'string', default: '' },
    recipients: { type: 'string', default: '200' },
    start: { type: 'string', default: '' },
  },
})
/** The descriptor that `outages.sh` connects to standard output; descriptor 1 has Payload's log. */
const RESULT = 3
const ALL: readonly Outage[] = [
  mailServerAway,
  databaseKilled,
  clockAhead,
  clockBack,
  diskFull,
  stopSignal,
]

const house = await openChaosSetup(1)
const args = {
  awayMs: Number(values.away) * 1000,
  databaseServer:
    values.folder === ''
      ? undefined
      : serverIn(values.folder, values.start, new URL(house.newsroom.databaseUri).port),
  recipients: Number(values.recipients),
}
const startedAt = performance.now()
const outages: OutageReport[] = []
for (const { name, on, run } of ALL) {
  if (on && !on.includes(values.database as DatabaseName)) continue
  logProgress(name)
  outages.push(await reportOutage(name, await run(house, args)))
}
const seconds = Math.round((performance.now() - startedAt) / 1000)
writeSync(RESULT, `${JSON.stringify({ database: values.database, outages, seconds }, null, 2)}\n`)
await house.close()
process.exit(outages.every(({ isWell }) => isWell) ? 0 : 1)
