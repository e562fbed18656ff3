import type { Payload } from 'payload'

import { newId } from '../../src/storage/write/new-id.js'
import { openDesk } from '../support/desk.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { startSmtpSink, type SinkStep, type SmtpSink } from '../support/smtp-sink.js'
import { openBarracks, type Barracks, type Mortal } from './processes.js'

/** A newsroom, a mail server that counts, and processes that wait to work and to die. */
export type House = {
  readonly barracks: Barracks
  readonly newsroom: Newsroom
  readonly sink: SmtpSink
  readonly watch: { onStep: (step: SinkStep) => void; slowMs: number }
  readonly close: () => Promise<void>
}

/** An approved issue with readers. */
export type Stage = House & { readonly addresses: readonly string[]; readonly issueId: string }

/** What happens, for who watches; the result has standard output for itself. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/** @param spares processes that wait at any time */
export const openHouse = async (spares: number): Promise<House> => {
  const newsroom = await openNewsroom()
  const watch: House['watch'] = { onStep: () => undefined, slowMs: 0 }
  const sink = await startSmtpSink({
    onStep: (step) => {
      watch.onStep(step)
    },
    slowMs: () => watch.slowMs,
  })
  const barracks = openBarracks(newsroom.databaseUri, spares)
  return {
    barracks,
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

const enlist = async (
  payload: Payload,
  publication: string,
  readers: number,
): Promise<string[]> => {
  const host = `${newId()}.example`
  const addresses = Array.from({ length: readers }, (_, at) => `reader${String(at)}@${host}`)
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

type StageArgs = { readonly readers: number; readonly resendUncertain?: boolean }

export const setStage = async (
  house: House,
  { readers, resendUncertain = false }: StageArgs,
): Promise<Stage> => {
  const { payload } = house.newsroom
  const desk = openDesk(house.newsroom)
  const publication = await desk.publication({ delivery: { resendUncertain } })
  const { issueId } = await desk.issue({ publication })
  await desk.approve(issueId)
  say(`enlisting ${String(readers)} readers`)
  return { ...house, addresses: await enlist(payload, publication, readers), issueId }
}

export const startWorker = (
  { barracks, sink }: Pick<House, 'barracks' | 'sink'>,
  dieAt = '',
): Promise<Mortal> => barracks.start({ role: 'worker', smtpUrl: sink.url, dieAt })

/** How many readers of the stage the server has a message for. */
export const takenOf = ({ addresses, sink }: Stage): number =>
  addresses.filter((address) => sink.taken.has(address)).length

/** As if the minute that a lease lasts were over. */
export const letLeasesRunOut = ({ newsroom: { payload } }: House): Promise<unknown> =>
  payload.db.updateMany({
    collection: 'deliveries',
    data: { leaseUntil: '2026-01-01T00:00:00.000Z' },
    where: { state: { in: ['leased', 'submitting'] } },
  })
