import { setTimeout as sleep } from 'node:timers/promises'

import { logProgress, prepareMailing } from '../setup.js'
import { startWorkers, waitUntilSettled, waitUntilTaken, type Outage } from './outage.js'

/** Kills the database server in the middle of a mailing, and starts it again. */
export const databaseKilled: Outage = {
  name: 'database killed and started again',
  on: ['postgres', 'mongodb'],
  run: async (house, { awayMs, databaseServer, recipients }) => {
    const stage = await prepareMailing(house, { readers: recipients })
    house.watch.slowMs = 50
    const mortals = await startWorkers(stage, 2)
    await waitUntilTaken(stage, recipients / 5, mortals)
    await databaseServer?.kill()
    await sleep(awayMs)
    await databaseServer?.startAgain()
    await waitUntilSettled(stage, mortals)
    const codes = await Promise.all(mortals.map((mortal) => mortal.end()))
    for (const [at, mortal] of mortals.entries()) if (codes[at] !== 0) logProgress(mortal.output())
    return {
      stage,
      observed: { awaySeconds: awayMs / 1000, exitCodes: codes },
      isWell: codes.every((code) => code === 0),
    }
  },
}
