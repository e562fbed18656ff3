import { newId } from '../../src/storage/write/new-id.js'
import { smtpTransport } from '../../src/smtp/transport.js'
import { systemClock } from '../../src/storage/system-clock.js'
import type { DeliveryContext } from '../../src/deliver/delivery-context.js'
import type { ControlContext } from '../../src/deliver/controls/mailing-controls.js'
import { tick } from '../../src/deliver/tick.js'
import { openDeliveryContext } from '../../src/worker/open-delivery-context.js'
import { issueWithoutEntries } from '../compile/issue-without-entries.js'
import { createAudience, type TestAudience } from './create-audience.js'
import { openNewsroom, type Newsroom } from './newsroom.js'
import { startSmtpSink, type SinkReaction, type SmtpSink } from './smtp/smtp-sink.js'

export type Row = Readonly<Record<string, unknown>> & { readonly id: string }

type SmtpScript = (address: string, attempt: number) => SinkReaction | undefined

export type DeliveryHarness = {
  readonly newsroom: Newsroom
  readonly sink: SmtpSink
  /** Sets the replies of the mail server from now on. */
  readonly setSmtpScript: (act: SmtpScript) => void
  /** Advances the clock of all workers. */
  readonly advanceClock: (ms: number) => void
  readonly createAudience: (readers: number) => Promise<TestAudience>
  readonly findRows: (collection: string, where: object) => Promise<readonly Row[]>
  readonly updateRow: (collection: string, id: string | undefined, data: object) => Promise<unknown>
  readonly findMailing: (mailingId: string) => Promise<Row | undefined>
  readonly findDeliveries: (mailingId: string) => Promise<readonly Row[]>
  readonly openDeliveryContext: () => Promise<DeliveryContext>
  readonly openMailingControls: () => Promise<ControlContext>
  /** Runs a worker until it has nothing to do. */
  readonly workUntilIdle: (around?: (context: DeliveryContext) => DeliveryContext) => Promise<void>
  /** Settles every mailing, and lets the mail server accept everything again. */
  readonly reset: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens a newsroom with a scriptable mail server, and workers that stop when they have nothing to do. */
export const openDeliveryHarness = async (): Promise<DeliveryHarness> => {
  let act: SmtpScript = () => undefined
  let waitedMs = 0
  const sink = await startSmtpSink({ script: (address, attempt) => act(address, attempt) })
  process.env['SMTP_URL'] = sink.url
  const newsroom = await openNewsroom()
  const { payload } = newsroom
  const transport = smtpTransport(sink.url)

  const find: DeliveryHarness['findRows'] = async (collection, where) =>
    (await payload.db.find<Row>({ collection, pagination: false, where: { ...where } })).docs
  const change: DeliveryHarness['updateRow'] = (collection, id = '', data) =>
    payload.db.updateOne({ collection, id, data: { ...data } })
  const openDesk = (): Promise<DeliveryContext> =>
    openDeliveryContext({
      clock: () => new Date(systemClock().getTime() + waitedMs),
      onCounted: () => undefined,
      payload,
      signal: new AbortController().signal,
      transport,
      workerId: newId(),
    })
  return {
    newsroom,
    sink,
    setSmtpScript: (next) => {
      act = next
    },
    advanceClock: (ms) => {
      waitedMs += ms
    },
    createAudience: (readers) => createAudience(payload, readers, { ...issueWithoutEntries() }),
    findRows: find,
    updateRow: change,
    findMailing: async (id) => (await find('mailings', { id: { equals: id } }))[0],
    findDeliveries: (mailing) => find('deliveries', { mailing: { equals: mailing } }),
    openDeliveryContext: openDesk,
    openMailingControls: async () => {
      const { clock, ledger, mailings } = await openDesk()
      return { clock, ledger: ledger as never, mailings }
    },
    workUntilIdle: async (around = (context) => context) => {
      const context = around(await openDesk())
      let idle = 0
      while (idle < 2) idle = (await tick(context)).worked > 0 ? 0 : idle + 1
    },
    reset: async () => {
      act = () => undefined
      waitedMs = 0
      for (const { id } of await find('mailings', { state: { not_equals: 'settled' } }))
        await change('mailings', id, { state: 'settled' })
      await payload.db.deleteMany({ collection: 'roundup-pace', where: {} })
    },
    close: async () => {
      delete process.env['SMTP_URL']
      transport.close()
      await sink.close()
      await newsroom.close()
    },
  }
}
