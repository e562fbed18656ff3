import { mailingsUnderWay } from '../storage/open-mailings.js'
import { smtpTransport } from '../smtp/transport.js'
import { systemClock } from '../storage/system-clock.js'
import { workerPage } from '../config/worker-environment.js'
import { Fault } from '../domain/fault.js'
import { createMetrics } from '../worker/metrics.js'
import { createReconciler } from '../worker/reconciler.js'
import { runWorker } from '../worker/run-worker.js'
import { createVitalSigns } from '../worker/liveness.js'
import { watched, type Watcher } from '../worker/instrumented.js'
import { createWorkLog } from '../worker/work-log.js'
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

/** Ends the work at the first signal; a second one changes nothing. */
const untilSignalled = (): AbortSignal => {
  const ending = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      ending.abort()
    })
  return ending.signal
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

type Watching = { readonly watchers: readonly Watcher[]; readonly close: () => void }

type Signs = ReturnType<typeof createVitalSigns>

/** Health and metrics, where a port is named. */
const openPage = async (
  { options, payload }: Newsroom,
  args: StartWorkerArgs,
  { signal, signs }: { readonly signal: AbortSignal; readonly signs: Signs },
): Promise<Watching> => {
  const environment = workerPage()
  const port = args.port ?? environment.port
  if (port === undefined) return { watchers: [], close: () => undefined }
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
  return { watchers: [metrics.watcher], close }
}

/**
 * The worker as a process: sender and reconciler, until it is told to stop.
 *
 * @throws {Fault} TRANSPORT_MISSING without a mail server or the inbox: nothing is sent into nowhere
 */
export const startWorker = async (args: StartWorkerArgs): Promise<void> => {
  const { connections, graceMs, inbox, logAs, perSecond, untilSettled } = args
  const signal = untilSignalled()
  const newsroom = await openNewsroom({ as: logAs, level: 'info' })
  const { payload } = newsroom
  const { logger } = payload
  const transport = smtpTransport(await smtpUrlOf(newsroom, inbox))
  const signs = createVitalSigns(systemClock)
  const page = await openPage(newsroom, args, { signal, signs })
  const { watcher, ...log } = createWorkLog(logger, systemClock)
  keepToGrace({ graceMs, logger, signal, signs, transport })
  logger.info({ event: 'started', msg: 'The worker has started.' })
  try {
    await runWorker({
      ...log,
      around: (desk) => [signs.watcher, watcher, ...page.watchers].reduce(watched, desk),
      clock: systemClock,
      connections,
      onTurn: () => signs.watcher.pulse?.(),
      payload,
      perSecond,
      reconcile: createReconciler(payload, systemClock),
      signal,
      transport,
      untilSettled,
    })
    logger.info({ event: 'ended', msg: 'The worker has ended; it holds no message.' })
  } finally {
    page.close()
    transport.close()
  }
}
