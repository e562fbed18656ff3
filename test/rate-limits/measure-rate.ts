import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'

import { issueWithoutEntries } from '../compile/issue-without-entries.js'
import { createAudience } from '../support/create-audience.js'
import { openNewsroom } from '../support/newsroom.js'
import { startSmtpSink, type SmtpSink } from '../support/smtp/smtp-sink.js'
import { insertReadersAnywhere } from './insert-readers.js'
import { measureRates } from './measure-rates.js'

/**
 * Measures how exactly workers keep a shared rate limit: `npm run rate -- --workers 3 --per-second 20 --seconds 60`.
 * Each worker is a process with a mail server of its own that records when messages come. Prints one JSON document.
 */
const { values } = parseArgs({
  options: {
    kill: { type: 'boolean', default: false },
    'per-minute': { type: 'string' },
    'per-second': { type: 'string', default: '20' },
    seconds: { type: 'string', default: '60' },
    workers: { type: 'string', default: '3' },
  },
})
/** The descriptor that `measure-rate.sh` connects to standard output; descriptor 1 has Payload's log. */
const RESULT = 3
const WARM_MS = 3000

const perMinute = values['per-minute'] === undefined ? undefined : Number(values['per-minute'])
const perSecond = perMinute === undefined ? Number(values['per-second']) : perMinute / 60
const seconds = Number(values.seconds)
const workers = Number(values.workers)

type MeasuredWorker = { readonly taken: number[]; readonly sink: SmtpSink; process: ChildProcess }

const newsroom = await openNewsroom()
const readers = Math.ceil(perSecond * (seconds + 60))
const { publicationId } = await createAudience(newsroom.payload, 0, { ...issueWithoutEntries() })
await insertReadersAnywhere(newsroom, publicationId, readers)
await newsroom.payload.db.updateOne({
  collection: 'publications',
  id: publicationId,
  data: { delivery: perMinute === undefined ? { perSecond } : { perMinute } },
})

const startProcess = (sink: SmtpSink): ChildProcess =>
  spawn(
    process.execPath,
    [
      '--conditions=production',
      '--import',
      'tsx',
      'test/support/processes/worker-process.ts',
      sink.url,
    ],
    {
      env: { ...process.env, DATABASE_URI: newsroom.databaseUri, PAYLOAD_SECRET: 'test-secret' },
      stdio: 'ignore',
    },
  )

const startWorker = async (): Promise<MeasuredWorker> => {
  const taken: number[] = []
  const sink = await startSmtpSink({
    onStep: (step) => {
      if (step === 'dot') taken.push(performance.now())
    },
  })
  return { process: startProcess(sink), sink, taken }
}

const kill = async (worker: MeasuredWorker): Promise<void> => {
  worker.process.kill('SIGKILL')
  await once(worker.process, 'exit')
}

const all = await Promise.all(Array.from({ length: workers }, startWorker))
while (all.some(({ taken }) => taken.length === 0)) await sleep(50)
await sleep(WARM_MS)
const fromMs = performance.now()
const [victim] = all
if (values.kill && victim) {
  await sleep((seconds * 1000) / 3)
  await kill(victim)
  await sleep(5000)
  victim.process = startProcess(victim.sink)
}
await sleep(fromMs + seconds * 1000 - performance.now())
const result = {
  database: newsroom.payload.db.name,
  workers,
  seconds,
  ...(perMinute === undefined ? { perSecondAsked: perSecond } : { perMinuteAsked: perMinute }),
  killed: values.kill ? 1 : 0,
  ...measureRates(
    all.map(({ taken }) => taken),
    { fromMs, perSecond, seconds },
  ),
}
writeSync(RESULT, `${JSON.stringify(result, null, 2)}\n`)
for (const worker of all) await kill(worker)
for (const { sink } of all) await sink.close()
await newsroom.close()
process.exit(Math.abs(result.errorPercent) <= 5 ? 0 : 1)
