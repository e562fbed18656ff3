import { writeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'

import type { TickReport } from '../../src/worker/tick/tick-report.js'
import {
  countTaken,
  logProgress,
  openChaosSetup,
  prepareMailing,
  type ChaosMailing,
} from '../chaos/setup.js'
import { findMailingState, findRows, tally } from '../chaos/tally.js'
import { openFunctions, type Functions, type TickFunction } from './tick-function.js'

/**
 * Sends one mailing through ticks of ten seconds, as a host of functions does: some instances are killed in the middle of a
 * tick, one is frozen for longer than a lease and wakes up again, one caller goes away, two ticks run at once. Nobody may be
 * left out or mailed twice. Prints one JSON document: `bash test/ticks/ticks.sh --kills 3 --recipients 2500`.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '3' },
    recipients: { type: 'string', default: '2500' },
    'slow-ms': { type: 'string', default: '100' },
    seconds: { type: 'string', default: '10' },
  },
})
/** The descriptor that `ticks.sh` connects to standard output; descriptor 1 has Payload's log. */
const RESULT = 3
const LEASE_MS = 60_000
/** Most rows that one instance has begun when it is killed. */
const GROUP = 100
const MOST_TICKS = 60
const IDLE_TICKS = 100
/** What an instance may grow by in that many ticks. */
const MOST_GROWTH_MB = 60

const kills = Number(values.kills)
const seconds = Number(values.seconds)

type Run = {
  readonly functions: Functions
  readonly stage: ChaosMailing
  readonly reports: TickReport[]
  readonly coldStartsMs: number[]
}

const start = async ({ coldStartsMs, functions }: Run): Promise<TickFunction> => {
  const instance = await functions.start()
  coldStartsMs.push(instance.coldStartMs)
  return instance
}

/** Publishes at the next tick. */
const schedule = (stage: ChaosMailing): Promise<unknown> =>
  stage.newsroom.payload.db.updateOne({
    collection: 'issues',
    data: { publishAt: '2026-01-01T09:00:00.000Z', stage: 'scheduled' },
    id: stage.issueId,
  })

const untilMoreTaken = async (stage: ChaosMailing, more: number): Promise<void> => {
  const before = countTaken(stage)
  for (let waited = 0; waited < 200 && countTaken(stage) < before + more; waited += 1)
    await sleep(50)
}

/** An instance that is killed while it sends. @returns whether it was killed before it answered */
const killOne = async (run: Run): Promise<boolean> => {
  const instance = await start(run)
  const ticking = instance.tick(seconds)
  await untilMoreTaken(run.stage, 60 + Math.round(Math.random() * 150))
  await instance.end()
  const report = await ticking
  logProgress(`killed; ${String(countTaken(run.stage))} taken`)
  return report === undefined
}

/** An instance that the host freezes in the middle of a tick, and thaws after its leases have run out. */
const freezeOne = async (run: Run): Promise<() => Promise<void>> => {
  const instance = await start(run)
  void instance.tick(seconds)
  await untilMoreTaken(run.stage, 100)
  instance.signal('SIGSTOP')
  const frozenAt = performance.now()
  logProgress(`frozen; ${String(countTaken(run.stage))} taken`)
  return async () => {
    await sleep(Math.max(0, LEASE_MS + 5000 - (performance.now() - frozenAt)))
    // A tick meanwhile has taken its rows.
    await tickOnce(run, run.stage)
    instance.signal('SIGCONT')
    await sleep(4000)
    await instance.end()
    logProgress('thawed and ended')
  }
}

const tickOnce = async (run: Run, stage: ChaosMailing): Promise<void> => {
  const instance = await start(run)
  await tickWith(run, instance)
  await instance.end()
  logProgress(`a tick; ${String(countTaken(stage))} taken`)
}

const tickWith = async (run: Run, instance: TickFunction): Promise<void> => {
  const report = await instance.tick(seconds)
  if (report) run.reports.push(report)
}

/** A caller that goes away after two seconds; the instance goes on by itself. */
const abandonOne = async (run: Run, instance: TickFunction): Promise<void> => {
  await instance.tick(seconds, AbortSignal.timeout(2000))
  await sleep(seconds * 1000)
}

const finish = async (run: Run, instance: TickFunction): Promise<void> => {
  for (let ticks = 0; ticks < MOST_TICKS; ticks += 1) {
    await tickWith(run, instance)
    if ((await findMailingState(run.stage)) === 'settled') return
    await sleep(1000)
  }
}

const house = await openChaosSetup(0)
const stage = await prepareMailing(house, { readers: Number(values.recipients) })
const functions = openFunctions(house.newsroom.databaseUri, house.sink.url)
const run: Run = { coldStartsMs: [], functions, reports: [], stage }
const startedAt = performance.now()
stage.watch.slowMs = Number(values['slow-ms'])
await schedule(stage)
let killed = 0
if (kills > 0 && (await killOne(run))) killed += 1
// On SQLite a frozen process may hold the lock of the file; hosts of functions have no such file.
const mayFreeze = kills > 0 && house.newsroom.payload.db.name !== 'sqlite'
const thaw = mayFreeze ? await freezeOne(run) : () => Promise.resolve()
while (killed < kills && (await killOne(run))) killed += 1
const instance = await start(run)
if (kills > 0) {
  await abandonOne(run, instance)
  const other = await start(run)
  await Promise.all([tickWith(run, instance), tickWith(run, other)])
  await other.end()
}
await thaw()
await finish(run, instance)
const rssMb = await instance.rssMb()
for (let ticks = 0; ticks < IDLE_TICKS; ticks += 1) await instance.tick(seconds)
const rssMbLater = await instance.rssMb()
await instance.end()

const uncertain = (await findRows(stage)).filter(({ state }) => state === 'uncertain')
const told = await tally(stage, { addresses: new Set(uncertain.map(({ address }) => address)) })
const late = run.reports.filter((report) => report.seconds > seconds)
writeSync(
  RESULT,
  `${JSON.stringify(
    {
      database: house.newsroom.payload.db.name,
      killed,
      frozen: mayFreeze ? 1 : 0,
      ...told,
      acceptedPerTick: run.reports.map(({ done }) => done.accepted),
      secondsPerTick: run.reports.map((report) => report.seconds),
      coldStartsMs: run.coldStartsMs,
      rssMb,
      rssMbAfter100IdleTicks: rssMbLater,
      seconds: Math.round((performance.now() - startedAt) / 1000),
    },
    null,
    2,
  )}\n`,
)
functions.close()
await house.close()
const isWell =
  told.lost + told.twice + told.copiesWithOtherId + late.length === 0 &&
  told.state === 'settled' &&
  told.mailings === 1 &&
  killed === kills &&
  told.uncertain <= (kills + 1) * GROUP &&
  rssMbLater - rssMb <= MOST_GROWTH_MB
process.exit(isWell ? 0 : 1)
