import { smtpTransport } from '../adapters/smtp-transport.js'
import { systemClock } from '../adapters/system-clock.js'
import { readEnvironment } from '../config/environment.js'
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

const smtpUrlOf = async ({ options }: Newsroom): Promise<string> => {
  if (options.delivery.smtpUrl) return options.delivery.smtpUrl
  if (readEnvironment().isProduction) {
    throw new Fault(
      'TRANSPORT_MISSING',
      'There is no mail server to send through. Set SMTP_URL, e.g. smtp://user:password@mail.example:587. Nothing was sent, nothing is lost.',
    )
  }
  const { startInbox } = await import('./demo/inbox.js')
  const inbox = await startInbox()
  console.error(`SMTP_URL is not set: mails go to the inbox at ${inbox.webUrl}`)
  return inbox.smtpUrl
}

const tell = ({ counts, mailingId, perSecond, state }: MailingProgress): void => {
  const done = counts.accepted + counts.refused + counts.uncertain + counts.skipped
  const all = Object.values(counts).reduce((sum, number) => sum + number, 0)
  console.error(
    `mailing ${mailingId}: ${state}, ${String(done)} of ${String(all)}, ${String(perSecond)} per second`,
  )
}

/** The worker as a process: sender and reconciler, until it is told to stop. */
export const startWorker = async ({
  untilSettled,
}: {
  readonly untilSettled: boolean
}): Promise<void> => {
  const signal = untilSignalled()
  const newsroom = await openNewsroom()
  const { payload } = newsroom
  const transport = smtpTransport(await smtpUrlOf(newsroom))
  try {
    await runWorker({
      clock: systemClock,
      onProgress: tell,
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
