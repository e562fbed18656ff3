import { newId } from '../../src/storage/write/new-id.js'
import { smtpTransport } from '../../src/smtp/transport.js'
import { systemClock } from '../../src/storage/system-clock.js'
import type { Desk } from '../../src/deliver/delivery-context.js'
import type { Helm } from '../../src/deliver/controls/mailing-controls.js'
import { tick } from '../../src/deliver/tick.js'
import { openWorkerDesk } from '../../src/worker/open-delivery-context.js'
import { anIssue } from '../compile/an-issue.js'
import { anAudience, type AnAudience } from './an-audience.js'
import { openNewsroom, type Newsroom } from './newsroom.js'
import { startSmtpSink, type SinkAct, type SmtpSink } from './smtp-sink.js'

export type Row = Readonly<Record<string, unknown>> & { readonly id: string }

type Act = (address: string, attempt: number) => SinkAct | undefined

export type MailRoom = {
  readonly newsroom: Newsroom
  readonly sink: SmtpSink
  /** What the mail server does from now on. */
  readonly play: (act: Act) => void
  /** The clock of all desks goes on. */
  readonly wait: (ms: number) => void
  readonly audienceOf: (readers: number) => Promise<AnAudience>
  readonly find: (collection: string, where: object) => Promise<readonly Row[]>
  readonly change: (collection: string, id: string | undefined, data: object) => Promise<unknown>
  readonly mailingOf: (mailingId: string) => Promise<Row | undefined>
  readonly rowsOf: (mailingId: string) => Promise<readonly Row[]>
  readonly openDesk: () => Promise<Desk>
  readonly openHelm: () => Promise<Helm>
  /** Until nothing is left to be done just now. */
  readonly work: (around?: (desk: Desk) => Desk) => Promise<void>
  /** Every mailing is done with, and the mail server takes everything again. */
  readonly tidy: () => Promise<void>
  readonly close: () => Promise<void>
}

/** A newsroom with a mail server that can be played with, and workers that stop when there is nothing to do. */
export const openMailRoom = async (): Promise<MailRoom> => {
  let act: Act = () => undefined
  let waitedMs = 0
  const sink = await startSmtpSink({ script: (address, attempt) => act(address, attempt) })
  process.env['SMTP_URL'] = sink.url
  const newsroom = await openNewsroom()
  const { payload } = newsroom
  const transport = smtpTransport(sink.url)

  const find: MailRoom['find'] = async (collection, where) =>
    (await payload.db.find<Row>({ collection, pagination: false, where: { ...where } })).docs
  const change: MailRoom['change'] = (collection, id = '', data) =>
    payload.db.updateOne({ collection, id, data: { ...data } })
  const openDesk = (): Promise<Desk> =>
    openWorkerDesk({
      clock: () => new Date(systemClock().getTime() + waitedMs),
      onNews: () => undefined,
      payload,
      signal: new AbortController().signal,
      transport,
      workerId: newId(),
    })
  return {
    newsroom,
    sink,
    play: (next) => {
      act = next
    },
    wait: (ms) => {
      waitedMs += ms
    },
    audienceOf: (readers) => anAudience(payload, readers, { ...anIssue() }),
    find,
    change,
    mailingOf: async (id) => (await find('mailings', { id: { equals: id } }))[0],
    rowsOf: (mailing) => find('deliveries', { mailing: { equals: mailing } }),
    openDesk,
    openHelm: async () => {
      const { clock, ledger, mailings } = await openDesk()
      return { clock, ledger: ledger as never, mailings }
    },
    work: async (around = (desk) => desk) => {
      const desk = around(await openDesk())
      let idle = 0
      while (idle < 2) idle = (await tick(desk)).worked > 0 ? 0 : idle + 1
    },
    tidy: async () => {
      act = () => undefined
      waitedMs = 0
      for (const { id } of await find('mailings', { state: { not_equals: 'settled' } }))
        await change('mailings', id, { state: 'settled' })
      await payload.db.deleteMany({ collection: 'pace', where: {} })
    },
    close: async () => {
      delete process.env['SMTP_URL']
      transport.close()
      await sink.close()
      await newsroom.close()
    },
  }
}
