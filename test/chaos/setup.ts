import type { Payload } from 'payload'

import { newId } from '../../src/storage/write/new-id.js'
import { editorActions } from '../support/editor-actions.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { startSmtpSink, type SinkStep, type SmtpSink } from '../support/smtp/smtp-sink.js'
import { openProcessPool, type ProcessPool, type KillableProcess } from './process-pool.js'

/** A newsroom, a mail server that counts, and processes to be killed. */
export type ChaosSetup = {
  readonly barracks: ProcessPool
  readonly newsroom: Newsroom
  readonly sink: SmtpSink
  readonly watch: { onStep: (step: SinkStep) => void; slowMs: number }
  readonly close: () => Promise<void>
}

/** A setup with an approved issue and subscribers. */
export type ChaosMailing = ChaosSetup & {
  readonly addresses: readonly string[]
  readonly issueId: string
}

/** Writes a line to standard error; standard output is for the result. */
export const logProgress = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/**
 * Opens a newsroom, a server and a pool.
 *
 * @param spares number of processes that wait
 */
export const openChaosSetup = async (spares: number): Promise<ChaosSetup> => {
  const newsroom = await openNewsroom()
  const watch: ChaosSetup['watch'] = { onStep: () => undefined, slowMs: 0 }
  const sink = await startSmtpSink({
    onStep: (step) => {
      watch.onStep(step)
    },
    slowMs: () => watch.slowMs,
  })
  const barracks = openProcessPool(newsroom.databaseUri, spares)
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

const addSubscribers = async (
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

type PrepareMailingArgs = { readonly readers: number; readonly resendUncertain?: boolean }

export const prepareMailing = async (
  house: ChaosSetup,
  { readers, resendUncertain = false }: PrepareMailingArgs,
): Promise<ChaosMailing> => {
  const { payload } = house.newsroom
  const actions = editorActions(house.newsroom)
  const publication = await actions.publication({ delivery: { resendUncertain } })
  const { issueId } = await actions.issue({ publication })
  await actions.approve(issueId)
  logProgress(`enlisting ${String(readers)} readers`)
  return { ...house, addresses: await addSubscribers(payload, publication, readers), issueId }
}

export const startWorker = (
  { barracks, sink }: Pick<ChaosSetup, 'barracks' | 'sink'>,
  dieAt = '',
): Promise<KillableProcess> => barracks.start({ role: 'worker', smtpUrl: sink.url, dieAt })

/** How many subscribers the server has a message for. */
export const countTaken = ({ addresses, sink }: ChaosMailing): number =>
  addresses.filter((address) => sink.taken.has(address)).length

/** Ends all leases, as if their minute were over. */
export const expireLeases = ({ newsroom: { payload } }: ChaosSetup): Promise<unknown> =>
  payload.db.updateMany({
    collection: 'deliveries',
    data: { leaseUntil: '2026-01-01T00:00:00.000Z' },
    where: { state: { in: ['leased', 'submitting'] } },
  })
