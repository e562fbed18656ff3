import { setTimeout as sleep } from 'node:timers/promises'

import { setStage } from '../stage.js'
import { rowsOf } from '../tally.js'
import {
  letWaitsEnd,
  rowsIn,
  startWorkers,
  until,
  untilSettled,
  untilTaken,
  type Outage,
} from './outage.js'

/** In the middle of messages: those that were on the wire are tried later or uncertain, and no other row is touched. */
export const mailServerAway: Outage = {
  name: 'mail server away',
  play: async (house, { awayMs, recipients }) => {
    const stage = await setStage(house, { readers: recipients })
    house.watch.slowMs = 50
    const mortals = await startWorkers(stage, 1)
    await untilTaken(stage, recipients / 5, mortals)
    await house.sink.leave()
    const isIdle = async (): Promise<boolean> => (await rowsIn(stage, 'leased', 'submitting')) === 0
    await sleep(1000)
    await until('nothing on the wire', isIdle)
    const before = new Map((await rowsOf(stage)).map((row) => [row.id, row]))
    await sleep(awayMs)
    await until('between two tries', isIdle)
    const touched = (await rowsOf(stage)).filter(
      ({ attempts, id, state }) =>
        attempts !== before.get(id)?.attempts || state !== before.get(id)?.state,
    ).length
    await house.sink.comeBack()
    house.watch.slowMs = 0
    await until(
      'the rest sent',
      async () => (await rowsIn(stage, 'queued', 'leased')) === 0,
      mortals,
    )
    const deferred = await rowsIn(stage, 'deferred')
    await letWaitsEnd(house)
    await untilSettled(stage, mortals)
    const said = mortals.map((mortal) => mortal.said()).join('')
    await Promise.all(mortals.map((mortal) => mortal.end()))
    const saysSo = said.includes('The mail server cannot be reached')
    return {
      stage,
      saw: { awaySeconds: awayMs / 1000, deferred, saysSo, touchedMeanwhile: touched },
      isWell: touched === 0 && saysSo,
    }
  },
}
