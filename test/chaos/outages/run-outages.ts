import { writeSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { openHouse, say } from '../stage.js'
import { clockAhead, clockBack } from './clock-jumps.js'
import { databaseKilled } from './database-killed.js'
import { serverIn } from './database-server.js'
import { diskFull } from './disk-full.js'
import { mailServerAway } from './mail-server-away.js'
import { told, type Outage, type OutageName, type Told } from './outage.js'
import { toldToStop } from './told-to-stop.js'

/** What is away, full, wrong or told to stop in the middle of a mailing: `npm run outages -- --database postgres`. */
const { values } = parseArgs({
  options: {
    away: { type: 'string', default: '60' },
    database: { type: 'string', default: 'sqlite' },
    folder: { type: 'string', default: '' },
    recipients: { type: 'string', default: '200' },
    start: { type: 'string', default: '' },
  },
})
/** Where `outages.sh` puts standard output: Payload's log has the one that Node knows. */
const RESULT = 3
const ALL: readonly Outage[] = [
  mailServerAway,
  databaseKilled,
  clockAhead,
  clockBack,
  diskFull,
  toldToStop,
]

const house = await openHouse(1)
const args = {
  awayMs: Number(values.away) * 1000,
  databaseServer:
    values.folder === ''
      ? undefined
      : serverIn(values.folder, values.start, new URL(house.newsroom.databaseUri).port),
  recipients: Number(values.recipients),
}
const startedAt = performance.now()
const outages: Told[] = []
for (const { name, on, play } of ALL) {
  if (on && !on.includes(values.database as OutageName)) continue
  say(name)
  outages.push(await told(name, await play(house, args)))
}
const seconds = Math.round((performance.now() - startedAt) / 1000)
writeSync(RESULT, `${JSON.stringify({ database: values.database, outages, seconds }, null, 2)}\n`)
await house.close()
process.exit(outages.every(({ isWell }) => isWell) ? 0 : 1)
