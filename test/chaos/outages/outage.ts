import { setTimeout as sleep } from 'node:timers/promises'

import type { Mortal } from '../processes.js'
import { say, startWorker, takenOf, type House, type Stage } from '../stage.js'
import { rowsOf, stateOf, tally, type Tally } from '../tally.js'

export type OutageName = 'postgres' | 'mongodb' | 'sqlite'

/** What befalls a newsroom while a mailing is under way, and what must be seen afterwards. */
export type Outage = {
  readonly name: string
  /** Where it can happen; everywhere when left out. */
  readonly on?: readonly OutageName[]
  /** @returns what it saw beside the rows, and whether that is well */
  readonly play: (house: House, args: OutageArgs) => Promise<Played>
}

export type OutageArgs = {
  /** How long what is away stays away. */
  readonly awayMs: number
  readonly recipients: number
  readonly databaseServer: DatabaseServer | undefined
}

/** A server that can be killed. */
export type DatabaseServer = {
  readonly kill: () => Promise<void>
  readonly startAgain: () => Promise<void>
}

export type Played = {
  readonly stage: Stage
  readonly isWell: boolean
  readonly saw: Readonly<Record<string, unknown>>
}

export type Told = Tally & Played['saw'] & { readonly isWell: boolean; readonly name: string }

const PATIENCE_MS = 180_000

/** @throws when it does not come about, with what the processes said */
export const until = async (
  what: string,
  isSo: () => Promise<boolean> | boolean,
  mortals: readonly Mortal[] = [],
): Promise<void> => {
  for (let ms = 0; ms < PATIENCE_MS; ms += 50) {
    if (await isSo()) return
    await sleep(50)
  }
  const said = mortals.map(
    (mortal) => `${mortal.isAlive() ? 'alive' : 'dead'}: ${mortal.said().slice(-4000)}`,
  )
  throw new Error([`It did not come about: ${what}.`, ...said].join('\n'))
}

const STOPPED: readonly unknown[] = ['paused', 'cancelled']

const mailingOf = ({ issueId, newsroom }: Stage): Promise<Record<string, unknown> | null> =>
  newsroom.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'mailings',
    where: { issue: { equals: issueId } },
  })

/** @throws when it cannot come about any more: the mailing was stopped, or nobody sends it */
const refuseStandstill = async (stage: Stage, mortals: readonly Mortal[]): Promise<void> => {
  const isOver = mortals.length > 0 && mortals.every((mortal) => !mortal.isAlive())
  const mailing = await mailingOf(stage)
  if (!isOver && !STOPPED.includes(mailing?.['state'])) return
  throw new Error(
    `${isOver ? 'Every worker is dead' : 'The mailing was stopped'}: ${JSON.stringify(mailing)}`,
  )
}

export const untilTaken = async (
  stage: Stage,
  messages: number,
  mortals: readonly Mortal[] = [],
): Promise<void> => {
  const isSo = async (): Promise<boolean> => {
    if (takenOf(stage) >= messages) return true
    await refuseStandstill(stage, mortals)
    return false
  }
  try {
    await until(`${String(messages)} messages taken`, isSo, mortals)
  } catch (error) {
    say(`The mailing: ${JSON.stringify(await mailingOf(stage))}`)
    throw error
  }
}

export const untilSettled = (stage: Stage, mortals: readonly Mortal[] = []): Promise<void> =>
  until('settled', async () => (await stateOf(stage)) === 'settled', mortals)

/** Publishes the issue and starts so many workers on it. */
export const startWorkers = async (stage: Stage, workers: number): Promise<Mortal[]> => {
  const { payload } = stage.newsroom
  const mortals = await Promise.all(Array.from({ length: workers }, () => startWorker(stage)))
  const pid = { in: mortals.map((mortal) => mortal.pid) }
  await until('workers heard of', async () => {
    const { totalDocs } = await payload.db.count({ collection: 'workers', where: { pid } })
    return totalDocs === workers
  })
  await publish(stage)
  return mortals
}

export const publish = async ({ issueId, newsroom: { payload } }: Stage): Promise<void> => {
  await payload.update({
    collection: 'issues',
    context: { roundupActor: 'operator', roundupHoldMs: 0 },
    data: { stage: 'published' },
    id: issueId,
    overrideAccess: true,
  })
}

export const rowsIn = async (stage: Stage, ...states: string[]): Promise<number> =>
  (await rowsOf(stage)).filter(({ state }) => states.includes(state)).length

/** Deferred rows are due at once, as if their half hour were over. */
export const letWaitsEnd = ({ newsroom: { payload } }: House): Promise<unknown> =>
  payload.db.updateMany({
    collection: 'deliveries',
    data: { nextAttemptAt: '2026-01-01T00:00:00.000Z' },
    where: { state: { equals: 'deferred' } },
  })

export const told = async (name: string, { isWell, saw, stage }: Played): Promise<Told> => {
  const tallied = await tally(stage, { addresses: new Set(stage.addresses) })
  const isKept =
    tallied.lost + tallied.twice + tallied.copiesWithOtherId === 0 && tallied.state === 'settled'
  return { name, ...tallied, ...saw, isWell: isWell && isKept }
}
