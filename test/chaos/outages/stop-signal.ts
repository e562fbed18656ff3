import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

import { prepareMailing, startWorker, countTaken } from '../setup.js'
import { publish, countRows, waitUntilSettled, waitUntilTaken, type Outage } from './outage.js'

const CONNECTIONS = 8

/** Sends SIGTERM twice to `roundup worker` during a mailing: it finishes what is in flight, and no row stays leased. */
export const stopSignal: Outage = {
  name: 'SIGTERM in full flight, twice',
  run: async (house, { recipients }) => {
    const stage = await prepareMailing(house, { readers: recipients })
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
    await waitUntilTaken(stage, recipients / 10)
    child.kill('SIGTERM')
    const stoppedAt = performance.now()
    await sleep(100)
    child.kill('SIGTERM')
    const [code] = (await exit) as [number | null]
    const seconds = Math.round((performance.now() - stoppedAt) / 100) / 10
    const open = await countRows(stage, 'leased', 'submitting', 'uncertain', 'deferred')
    const unrecorded = countTaken(stage) - (await countRows(stage, 'accepted'))
    house.watch.slowMs = 0
    const last = await startWorker(stage)
    await waitUntilSettled(stage, [last])
    await last.end()
    const left = { open, unrecorded }
    return {
      stage,
      observed: { exitCode: code, secondsToStop: seconds, ...left },
      isWell: code === 0 && open === 0 && unrecorded === 0,
    }
  },
}
