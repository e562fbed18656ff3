import { prepareMailing } from '../setup.js'
import { countRows, startWorkers, waitUntilSettled, waitUntilTaken, type Outage } from './outage.js'

const HOUR_MS = 3_600_000

/** Moves the clock of one of two workers. On SQLite leases are compared with it, elsewhere with the database's. */
const clockJumps = (name: string, jumpMs: number): Outage => ({
  name,
  run: async (house, { recipients }) => {
    const stage = await prepareMailing(house, { readers: recipients })
    house.watch.slowMs = 150
    const mortals = await startWorkers(stage, 2)
    await waitUntilTaken(stage, recipients / 5, mortals)
    const [jumper] = mortals
    jumper?.send({ role: 'clock', jumpMs })
    await waitUntilTaken(stage, recipients / 2, mortals)
    house.watch.slowMs = 0
    await waitUntilSettled(stage, mortals)
    await Promise.all(mortals.map((mortal) => mortal.end()))
    const uncertain = await countRows(stage, 'uncertain')
    return { stage, observed: {}, isWell: uncertain === 0 }
  },
})

export const clockAhead = clockJumps('clock an hour ahead', HOUR_MS)
export const clockBack = clockJumps('clock an hour back', -HOUR_MS)
