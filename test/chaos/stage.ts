import type { Payload } from 'payload'

import { newId } from '../../src/adapters/new-id.js'
import { openDesk } from '../support/desk.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { startSmtpSink, type SinkStep, type SmtpSink } from '../support/smtp-sink.js'
import { openBarracks, type Barracks, type Mortal } from './processes.js'

export type Stage = {
  readonly addresses: readonly string[]
  readonly barracks: Barracks
  readonly issueId: string
  readonly newsroom: Newsroom
  readonly sink: SmtpSink
  readonly watch: { onStep: (step: SinkStep) => void; slowMs: number }
  readonly close: () => Promise<void>
}

export type StageArgs = {
  readonly readers: number
  readonly resendUncertain: boolean
  /** Processes that wait at any time. */
  readonly spares: number
}

/** What happens, for who watches; the result has standard output for itself. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

const enlist = async (
  payload: Payload,
  publication: string,
  readers: number,
): Promise<string[]> => {
  const addresses = Array.from({ length: readers }, (_, at) => `reader${String(at)}@chaos.example`)
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

/** An approved issue with readers, a mail server that counts them, and processes that wait to work and to die. */
export const setStage = async ({ readers, resendUncertain, spares }: StageArgs): Promise<Stage> => {
  const newsroom = await openNewsroom()
  const { databaseUri, payload } = newsroom
  const watch: Stage['watch'] = { onStep: () => undefined, slowMs: 0 }
  const sink = await startSmtpSink({
    onStep: (step) => {
      watch.onStep(step)
    },
    slowMs: () => watch.slowMs,
  })
  const desk = openDesk(newsroom)
  const publication = await desk.publication({ delivery: { resendUncertain } })
  const { issueId } = await desk.issue({ publication })
  await desk.approve(issueId)
  say(`enlisting ${String(readers)} readers`)
  const addresses = await enlist(payload, publication, readers)
  const barracks = openBarracks(databaseUri, spares)
  return {
    addresses,
    barracks,
    issueId,
    newsroom,
    sink,
    watch,
    close: async () => {
      barracks.close()
      await sink.close()
      await newsroom.close()
    },
  }
}

export const startWorker = ({ barracks, sink }: Stage, dieAt = ''): Promise<Mortal> =>
  barracks.start({ role: 'worker', smtpUrl: sink.url, dieAt })

/** As if the minute that a lease lasts were over. */
export const letLeasesRunOut = ({ newsroom: { payload } }: Stage): Promise<unknown> =>
  payload.db.updateMany({
    collection: 'deliveries',
    data: { leaseUntil: '2026-01-01T00:00:00.000Z' },
    where: { state: { in: ['leased', 'submitting'] } },
  })
