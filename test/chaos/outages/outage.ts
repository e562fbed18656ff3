import { setTimeout as sleep } from 'node:timers/promises'

import type { KillableProcess } from '../process-pool.js'
import {
  logProgress,
  startWorker,
  countTaken,
  type ChaosSetup,
  type ChaosMailing,
} from '../setup.js'
import { findRows, findMailingState, tally, type Tally } from '../tally.js'
import { operatorContext } from '../../../src/domain/issue/transition-context.js'

export type DatabaseName = 'postgres' | 'mongodb' | 'sqlite'

/** An outage during a mailing, and what is expected afterwards. */
export type Outage = {
  readonly name: string
  /** Databases it applies to; all when left out. */
  readonly on?: readonly DatabaseName[]
  /** Returns observations and whether they are as expected. */
  readonly run: (house: ChaosSetup, args: OutageArgs) => Promise<OutageResult>
}

export type OutageArgs = {
  /** How long the outage lasts. */
  readonly awayMs: number
  readonly recipients: number
  readonly databaseServer: DatabaseServer | undefined
}

/** A database server that can be killed and started again. */
export type DatabaseServer = {
  readonly kill: () => Promise<void>
  readonly startAgain: () => Promise<void>
}

export type OutageResult = {
  readonly stage: ChaosMailing
  readonly isWell: boolean
  readonly observed: Readonly<Record<string, unknown>>
}

export type OutageReport = Tally &
  OutageResult['observed'] & { readonly isWell: boolean; readonly name: string }

const PATIENCE_MS = 180_000

/** Waits for a condition. Throws when it does not hold in time, with the output of the processes. */
export const waitUntil = async (
  what: string,
  isSo: () => Promise<boolean> | boolean,
  mortals: readonly KillableProcess[] = [],
): Promise<void> => {
  for (let ms = 0; ms < PATIENCE_MS; ms += 50) {
    if (await isSo()) return
    await sleep(50)
  }
  const said = mortals.map(
    (mortal) => `${mortal.isAlive() ? 'alive' : 'dead'}: ${mortal.output().slice(-4000)}`,
  )
  throw new Error([`It did not come about: ${what}.`, ...said].join('\n'))
}

const STOPPED: readonly unknown[] = ['paused', 'cancelled']

const findMailing = ({
  issueId,
  newsroom,
}: ChaosMailing): Promise<Record<string, unknown> | null> =>
  newsroom.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'mailings',
    where: { issue: { equals: issueId } },
  })

/** Throws when the mailing was stopped, or no worker is alive. */
const refuseStandstill = async (
  stage: ChaosMailing,
  mortals: readonly KillableProcess[],
): Promise<void> => {
  const isOver = mortals.length > 0 && mortals.every((mortal) => !mortal.isAlive())
  const mailing = await findMailing(stage)
  if (!isOver && !STOPPED.includes(mailing?.['state'])) return
  throw new Error(
    `${isOver ? 'Every worker is dead' : 'The mailing was stopped'}: ${JSON.stringify(mailing)}`,
  )
}

export const waitUntilTaken = async (
  stage: ChaosMailing,
  messages: number,
  mortals: readonly KillableProcess[] = [],
): Promise<void> => {
  const isSo = async (): Promise<boolean> => {
    if (countTaken(stage) >= messages) return true
    await refuseStandstill(stage, mortals)
    return false
  }
  try {
    await waitUntil(`${String(messages)} messages taken`, isSo, mortals)
  } catch (error) {
    logProgress(`The mailing: ${JSON.stringify(await findMailing(stage))}`)
    throw error
  }
}

export const waitUntilSettled = (
  stage: ChaosMailing,
  mortals: readonly KillableProcess[] = [],
): Promise<void> =>
  waitUntil('settled', async () => (await findMailingState(stage)) === 'settled', mortals)

/** Publishes the issue and starts the given number of workers. */
export const startWorkers = async (
  stage: ChaosMailing,
  workers: number,
): Promise<KillableProcess[]> => {
  const { payload } = stage.newsroom
  const mortals = await Promise.all(Array.from({ length: workers }, () => startWorker(stage)))
  const pid = { in: mortals.map((mortal) => mortal.pid) }
  await waitUntil('workers heard of', async () => {
    const { totalDocs } = await payload.db.count({ collection: 'roundup-workers', where: { pid } })
    return totalDocs === workers
  })
  await publish(stage)
  return mortals
}

export const publish = async ({ issueId, newsroom: { payload } }: ChaosMailing): Promise<void> => {
  await payload.update({
    collection: 'issues',
    context: operatorContext(0),
    data: { stage: 'published' },
    id: issueId,
    overrideAccess: true,
  })
}

export const countRows = async (stage: ChaosMailing, ...states: string[]): Promise<number> =>
  (await findRows(stage)).filter(({ state }) => states.includes(state)).length

/** Makes deferred rows due now, as if their half hour were over. */
export const makeDeferredDue = ({ newsroom: { payload } }: ChaosSetup): Promise<unknown> =>
  payload.db.updateMany({
    collection: 'deliveries',
    data: { nextAttemptAt: '2026-01-01T00:00:00.000Z' },
    where: { state: { equals: 'deferred' } },
  })

export const reportOutage = async (
  name: string,
  { isWell, observed, stage }: OutageResult,
): Promise<OutageReport> => {
  const tallied = await tally(stage, { addresses: new Set(stage.addresses) })
  const isKept =
    tallied.lost + tallied.twice + tallied.copiesWithOtherId === 0 && tallied.state === 'settled'
  return { name, ...tallied, ...observed, isWell: isWell && isKept }
}
