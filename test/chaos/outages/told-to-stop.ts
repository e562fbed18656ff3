import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

import { setStage, startWorker, takenOf } from '../stage.js'
import { publish, rowsIn, untilSettled, untilTaken, type Outage } from './outage.js'

const CONNECTIONS = 8

/** The command line's own worker in full flight, told twice: it finishes what is in flight, and nothing stays open. */
export const toldToStop: Outage = {
  name: 'SIGTERM in full flight, twice',
  play: async (house, { recipients }) => {
    const stage = await setStage(house, { readers: recipients })
    house.watch.slowMs = 400
    await publish(stage)
    const command = ['src/cli/roundup.js', 'worker', '--connections', String(CONNECTIONS)]
    const child = spawn(process.execPath, command, {
      env: {
        ...process.env,
        DATABASE_URI: house.newsroom.databaseUri,
        SMTP_URL: house.sink.url,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const exit = once(child, 'exit')
    await untilTaken(stage, recipients / 10)
    child.kill('SIGTERM')
    const stoppedAt = performance.now()
    await sleep(100)
    child.kill('SIGTERM')
    const [code] = (await exit) as [number | null]
    const seconds = Math.round((performance.now() - stoppedAt) / 100) / 10
    const open = await rowsIn(stage, 'leased', 'submitting', 'uncertain', 'deferred')
    const unrecorded = takenOf(stage) - (await rowsIn(stage, 'accepted'))
    house.watch.slowMs = 0
    const last = await startWorker(stage)
    await untilSettled(stage, [last])
    await last.end()
    const left = { open, unrecorded }
    return {
      stage,
      saw: { exitCode: code, secondsToStop: seconds, ...left },
      isWell: code === 0 && open === 0 && unrecorded === 0,
    }
  },
}
