import { smtpTransport } from '../adapters/smtp-transport.js'
import { systemClock } from '../adapters/system-clock.js'
import { Fault } from '../domain/fault.js'
import { openNewsroom, type Newsroom } from './open-newsroom.js'
import { createReconciler } from '../worker/reconciler.js'
import { runWorker, type MailingProgress } from '../worker/run-worker.js'

/** Ends the work at the first signal; a second one changes nothing. */
const untilSignalled = (): AbortSignal => {
  const ending = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => ending.abort())
  return ending.signal
}

const openInbox = async (): Promise<string> => {
  const { startInbox } = await import('./demo/inbox.js')
  const inbox = await startInbox()
  console.error(`Mails go to the inbox at ${inbox.webUrl}, which is gone when the worker ends.`)
  return inbox.smtpUrl
}

const smtpUrlOf = ({ options }: Newsroom, inbox: boolean): string | Promise<string> => {
  if (inbox) return openInbox()
  if (options.delivery.smtpUrl) return options.delivery.smtpUrl
  throw new Fault(
    'TRANSPORT_MISSING',
    'There is no mail server to send through. Set SMTP_URL, e.g. smtp://user:password@mail.example:587, or try it with --inbox. Nothing was sent, nothing is lost.',
  )
}

const lineOf = ({ counts, mailingId, state }: MailingProgress): string => {
  const done = counts.accepted + counts.refused + counts.uncertain + counts.skipped
  const all = Object.values(counts).reduce((sum, number) => sum + number, 0)
  const waiting = counts.submitting + counts.leased > 0 ? ', some held by a worker' : ''
  return `mailing ${mailingId}: ${state}, ${String(done)} of ${String(all)}${waiting}`
}

/** Says how far each mailing is, and nothing while that stays the same. */
const teller = (): ((progress: MailingProgress) => void) => {
  const told = new Map<string, string>()
  return (progress) => {
    const line = lineOf(progress)
    if (told.get(progress.mailingId) === line) return
    told.set(progress.mailingId, line)
    console.error(`${line}, ${String(progress.perSecond)} per second`)
  }
}

type StartWorkerArgs = {
  /** Mails go to an inbox on this machine instead of the mail server. */
  readonly inbox: boolean
  readonly untilSettled: boolean
}

/**
 * The worker as a process: sender and reconciler, until it is told to stop.
 *
 * @throws {Fault} TRANSPORT_MISSING without a mail server or the inbox: nothing is sent into nowhere
 */
export const startWorker = async ({ inbox, untilSettled }: StartWorkerArgs): Promise<void> => {
  const signal = untilSignalled()
  const newsroom = await openNewsroom()
  const { payload } = newsroom
  const transport = smtpTransport(await smtpUrlOf(newsroom, inbox))
  try {
    await runWorker({
      clock: systemClock,
      onProgress: teller(),
      payload,
      reconcile: createReconciler(payload, systemClock),
      signal,
      transport,
      untilSettled,
    })
  } finally {
    transport.close()
  }
}
