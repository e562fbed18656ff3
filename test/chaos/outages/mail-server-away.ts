import { setTimeout as sleep } from 'node:timers/promises'

import { prepareMailing } from '../setup.js'
import { findRows } from '../tally.js'
import {
  makeDeferredDue,
  countRows,
  startWorkers,
  waitUntil,
  waitUntilSettled,
  waitUntilTaken,
  type Outage,
} from './outage.js'

/** Stops the mail server in the middle of messages: those are deferred or uncertain, and no other row changes. */
export const mailServerAway: Outage = {
  name: 'mail server away',
  run: async (house, { awayMs, recipients }) => {
    const stage = await prepareMailing(house, { readers: recipients })
    house.watch.slowMs = 50
    const mortals = await startWorkers(stage, 1)
    await waitUntilTaken(stage, recipients / 5, mortals)
    await house.sink.stop()
    const isIdle = async (): Promise<boolean> =>
      (await countRows(stage, 'leased', 'submitting')) === 0
    await sleep(1000)
    await waitUntil('nothing on the wire', isIdle)
    const before = new Map((await findRows(stage)).map((row) => [row.id, row]))
    await sleep(awayMs)
    await waitUntil('between two tries', isIdle)
    const touched = (await findRows(stage)).filter(
      ({ attempts, id, state }) =>
        attempts !== before.get(id)?.attempts || state !== before.get(id)?.state,
    ).length
    await house.sink.restart()
    house.watch.slowMs = 0
    await waitUntil(
      'the rest sent',
      async () => (await countRows(stage, 'queued', 'leased')) === 0,
      mortals,
    )
    const deferred = await countRows(stage, 'deferred')
    await makeDeferredDue(house)
    await waitUntilSettled(stage, mortals)
    const said = mortals.map((mortal) => mortal.output()).join('')
    await Promise.all(mortals.map((mortal) => mortal.end()))
    const saysSo = said.includes('The mail server cannot be reached')
    return {
      stage,
      observed: { awaySeconds: awayMs / 1000, deferred, saysSo, touchedMeanwhile: touched },
      isWell: touched === 0 && saysSo,
    }
  },
}
