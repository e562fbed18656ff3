import { writeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'

import { newId } from '../../src/adapters/new-id.js'
import { openDesk } from '../support/desk.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { startSmtpSink, type SinkStep, type SmtpSink } from '../support/smtp-sink.js'
import { startMortal, type Mortal } from './processes.js'
import { tally } from './tally.js'

/**
 * Kills what works on one mailing with SIGKILL, at every named step once and then at random moments, and counts at the
 * server who got it how often: `npm run chaos -- --kills 100 --recipients 5000 --workers 3`. One JSON document.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    recipients: { type: 'string', default: '5000' },
    workers: { type: 'string', default: '3' },
  },
})
/** Where `chaos.sh` puts standard output: Payload's log has the one that Node knows. */
const RESULT = 3

const kills = Number(values.kills)
const recipients = Number(values.recipients)
const workers = Number(values.workers)

const PUBLISHING = [
  'intent:before',
  'freeze:before',
  'freeze:after',
  'mailing:before',
  'mailing:after',
]
const SENDING = ['audience', 'lease', 'submitting', 'outcome'].flatMap((step) => [
  `${step}:before`,
  `${step}:after`,
])
const AT_THE_SERVER: readonly SinkStep[] = ['first byte', 'DATA', 'dot', 'reply']
/** Of one worker's time, between a start and the kill that follows. */
const LIFE_MS = 2500
const CONNECTIONS = 5

/** A death that does not come is a failure of its own. */
const LONGEST_LIFE_MS = 180_000

const deathOf = async (mortal: Mortal, step: string): Promise<void> => {
  const patience = new AbortController()
  const late = sleep(LONGEST_LIFE_MS, 'late', { signal: patience.signal }).catch(() => 'dead')
  if ((await Promise.race([mortal.died, late])) === 'late') {
    await mortal.kill()
    throw new Error(`Nobody died at ${step}.`)
  }
  patience.abort()
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

const enlist = async ({ payload }: Newsroom, publication: string): Promise<string[]> => {
  const addresses = Array.from(
    { length: recipients },
    (_, at) => `reader${String(at)}@chaos.example`,
  )
  for (const address of addresses) {
    const subscriber = newId()
    await payload.db.create({
      collection: 'subscribers',
      data: { address, id: subscriber, normalizedAddress: address },
    })
    await payload.db.create({
      collection: 'subscriptions',
      data: { id: newId(), publication, state: 'active', subscriber },
    })
  }
  return addresses
}

/** As if the minute that a lease lasts were over. */
const letLeasesRunOut = ({ payload }: Newsroom): Promise<unknown> =>
  payload.db.updateMany({
    collection: 'deliveries',
    data: { leaseUntil: '2026-01-01T00:00:00.000Z' },
    where: { state: { in: ['leased', 'submitting'] } },
  })

type Stage = {
  readonly newsroom: Newsroom
  readonly sink: SmtpSink
  readonly issueId: string
  readonly watch: { onStep: (step: SinkStep) => void; slowMs: number }
}

const worker = ({ newsroom, sink }: Stage, dieAt = ''): Mortal =>
  startMortal('worker.ts', [sink.url, dieAt], newsroom.databaseUri)

const dieWhilePublishing = async ({ issueId, newsroom }: Stage): Promise<string[]> => {
  for (const step of PUBLISHING) {
    say(`dying at ${step}`)
    await deathOf(startMortal('publisher.ts', [issueId, step], newsroom.databaseUri), step)
  }
  return PUBLISHING
}

const dieWhileSending = async (stage: Stage): Promise<string[]> => {
  for (const step of SENDING) {
    say(`dying at ${step}`)
    await deathOf(worker(stage, step), step)
    await letLeasesRunOut(stage.newsroom)
  }
  return SENDING
}

const dieAtTheServer = async (stage: Stage): Promise<string[]> => {
  for (const wanted of AT_THE_SERVER) {
    say(`dying at the server's ${wanted}`)
    const mortal = worker(stage)
    let times = 0
    stage.watch.onStep = (step) => {
      if (step === wanted && (times += 1) === 7) void mortal.kill()
    }
    await deathOf(mortal, wanted)
    stage.watch.onStep = () => undefined
    await letLeasesRunOut(stage.newsroom)
  }
  return [...AT_THE_SERVER]
}

/** Every worker has its own life; a kill counts only where messages were on their way. */
const killAtRandom = async (stage: Stage): Promise<number> => {
  const alive = Array.from({ length: workers }, () => worker(stage))
  let landed = 0
  for (let at = 0; at < kills; at += 1) {
    const before = stage.sink.taken.size
    while (stage.sink.taken.size === before && stage.sink.taken.size < recipients) await sleep(20)
    await sleep(Math.random() * LIFE_MS)
    const victim = Math.floor(Math.random() * workers)
    if (stage.sink.taken.size < recipients) landed += 1
    await alive[victim]?.kill()
    alive[victim] = worker(stage)
    say(`killed ${String(at + 1)} of ${String(kills)}; ${String(stage.sink.taken.size)} taken`)
  }
  await Promise.all(alive.map((mortal) => mortal.end()))
  return landed
}

const settle = async (stage: Stage, mailing: () => Promise<string>): Promise<void> => {
  stage.watch.slowMs = 0
  await letLeasesRunOut(stage.newsroom)
  const last = worker(stage)
  for (let seconds = 0; seconds < 600 && (await mailing()) !== 'settled'; seconds += 1)
    await sleep(1000)
  await last.end()
}

const slowEnough = (): number =>
  Math.min(1000, Math.max(15, (kills * LIFE_MS * workers * CONNECTIONS) / (recipients * 1.5)))

const newsroom = await openNewsroom()
const watch: Stage['watch'] = { onStep: () => undefined, slowMs: slowEnough() }
const sink = await startSmtpSink({
  onStep: (step) => {
    watch.onStep(step)
  },
  slowMs: () => watch.slowMs,
})
const desk = openDesk(newsroom)
const { issueId, publicationId } = await desk.issue()
await desk.approve(issueId)
say(`enlisting ${String(recipients)} readers`)
const addresses = await enlist(newsroom, publicationId)
const stage: Stage = { issueId, newsroom, sink, watch }
const startedAt = performance.now()
const steps = [
  ...(await dieWhilePublishing(stage)),
  ...(await dieWhileSending(stage)),
  ...(await dieAtTheServer(stage)),
]
const landed = kills > 0 ? await killAtRandom(stage) : 0
const standing = () => tally(newsroom.payload, sink, { addresses, issueId })
await settle(stage, async () => (await standing()).state)
const result = {
  database: newsroom.payload.db.name,
  workers,
  kills,
  landed,
  steps,
  ...(await standing()),
  seconds: Math.round((performance.now() - startedAt) / 1000),
}
writeSync(RESULT, `${JSON.stringify(result, null, 2)}\n`)
await sink.close()
await newsroom.close()
const isWell =
  result.lost === 0 && result.twice === 0 && result.state === 'settled' && result.mailings === 1
process.exit(isWell ? 0 : 1)
