import { mailingsUnderWay } from '../storage/open-mailings.js'
import { systemClock } from '../storage/system-clock.js'
import { workerPage } from '../config/worker-environment.js'
import { Fault } from '../domain/fault.js'
import { abortOnSignals } from '../worker/abort-on-signals.js'
import { createMetrics } from '../worker/metrics.js'
import type { VitalSigns } from '../worker/liveness.js'
import { runSmtpWorker, type Attachment } from '../worker/run-smtp-worker.js'
import { keepToGrace } from './keep-to-grace.js'
import type { LogAs } from './log-lines.js'
import { openNewsroom, type Newsroom } from './open-newsroom.js'
import { openWorkerPage } from './worker-page.js'
import { healthOf } from './worker-health.js'

export type StartWorkerArgs = {
  readonly connections: number | undefined
  /** How long messages in flight may take once the worker is told to stop. */
  readonly graceMs: number
  readonly host: string | undefined
  /** Mails go to an inbox on this machine instead of the mail server. */
  readonly inbox: boolean
  readonly logAs: LogAs | undefined
  readonly perSecond: number | undefined
  /** Of its health and metrics. */
  readonly port: number | undefined
  readonly untilSettled: boolean
}

const openInbox = async (): Promise<string> => {
  const { startInbox } = await import('../scripts/demo/inbox.js')
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

const LOCAL = '127.0.0.1'

const NO_PAGE: Attachment = { observers: [], close: () => undefined }

/** Health and metrics, where a port is named. */
const openPage = async (
  { options, payload }: Newsroom,
  args: StartWorkerArgs,
  { signal, signs }: { readonly signal: AbortSignal; readonly signs: VitalSigns },
): Promise<Attachment> => {
  const environment = workerPage()
  const port = args.port ?? environment.port
  if (port === undefined) return NO_PAGE
  const underWay = () => mailingsUnderWay(payload, options.slugs)
  const metrics = createMetrics({ clock: systemClock, underWay })
  const { close, url } = await openWorkerPage({
    health: healthOf({ signal, signs, underWay }),
    host: args.host ?? environment.host ?? LOCAL,
    metrics,
    port,
  })
  payload.logger.info({
    event: 'page',
    url,
    msg: `Health and metrics: ${url}/health, ${url}/metrics`,
  })
  return { observers: [metrics.watcher], close }
}

/**
 * The worker as a process: sender and reconciler, until it is told to stop.
 *
 * @throws {Fault} TRANSPORT_MISSING without a mail server or the inbox: nothing is sent into nowhere
 */
export const startWorker = async (args: StartWorkerArgs): Promise<void> => {
  const { connections, graceMs, inbox, logAs, perSecond, untilSettled } = args
  const signal = abortOnSignals(['SIGINT', 'SIGTERM', 'SIGHUP'])
  const newsroom = await openNewsroom({ as: logAs, level: 'info' })
  const { payload } = newsroom
  const { logger } = payload
  await runSmtpWorker({
    connections,
    payload,
    perSecond,
    signal,
    smtpUrl: await smtpUrlOf(newsroom, inbox),
    untilSettled,
    attach: async ({ liveness: signs, transport }) => {
      const page = await openPage(newsroom, args, { signal, signs })
      keepToGrace({ graceMs, logger, signal, signs, transport })
      logger.info({ event: 'started', msg: 'The worker has started.' })
      return page
    },
  })
  logger.info({ event: 'ended', msg: 'The worker has ended; it holds no message.' })
}
