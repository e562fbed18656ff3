import { findOpenMailings } from '../storage/open-mailings.js'
import { systemClock } from '../storage/system-clock.js'
import { readWorkerPageAddress } from '../config/worker-environment.js'
import { Fault } from '../domain/fault.js'
import { abortOnSignals } from '../worker/abort-on-signals.js'
import { createMetrics } from '../worker/metrics.js'
import type { Liveness } from '../worker/liveness.js'
import { runSendingWorker, type Attachment } from '../worker/run-sending-worker.js'
import type { OpenTransport } from '../domain/transport.js'
import { openTransport } from '../smtp/open-transport.js'
import { smtpTransport } from '../smtp/transport.js'
import { enforceGracePeriod } from './enforce-grace-period.js'
import type { LogFormat } from './log-destination.js'
import { openInlet } from './open-inlet.js'
import { openNewsroom, type Newsroom } from './open-newsroom.js'
import { openWorkerPage } from './worker-page.js'
import { createHealthCheck } from './worker-health.js'

export type StartWorkerArgs = {
  readonly connections: number | undefined
  /** How long messages in flight may take once the worker is told to stop. */
  readonly graceMs: number
  readonly host: string | undefined
  /** Where the inlet for bounces listens. */
  readonly inlet: { readonly port: number; readonly host: string } | undefined
  readonly logAs: LogFormat | undefined
  readonly perSecond: number | undefined
  /** The port of its health and metrics. */
  readonly port: number | undefined
  /** A mail server in place of that of the options. */
  readonly smtpUrl: string | undefined
  readonly untilSettled: boolean
}

const chooseTransport = async (
  { options }: Newsroom,
  smtpUrl: string | undefined,
): Promise<OpenTransport> => {
  const transport = smtpUrl === undefined ? await openTransport(options) : smtpTransport(smtpUrl)
  if (transport) return transport
  throw new Fault(
    'TRANSPORT_MISSING',
    'There is no mail server to send through. Set the option delivery.smtpUrl of roundup() in the Payload config, e.g. to smtp://user:password@mail.example:587, or delivery.transport. Nothing was sent, nothing is lost.',
  )
}

const LOOPBACK = '127.0.0.1'

const NO_PAGE: Attachment = { observers: [], close: () => undefined }

/** Serves health and metrics where a port is configured. */
const openPage = async (
  { options, payload }: Newsroom,
  args: StartWorkerArgs,
  { signal, signs }: { readonly signal: AbortSignal; readonly signs: Liveness },
): Promise<Attachment> => {
  const environment = readWorkerPageAddress()
  const port = args.port ?? environment.port
  if (port === undefined) return NO_PAGE
  const underWay = () => findOpenMailings(payload, options.slugs)
  const metrics = createMetrics({ clock: systemClock, underWay })
  const { close, url } = await openWorkerPage({
    health: createHealthCheck({ signal, signs, underWay }),
    host: args.host ?? environment.host ?? LOOPBACK,
    metrics,
    port,
  })
  payload.logger.info({
    event: 'page',
    url,
    msg: `Health and metrics: ${url}/health, ${url}/metrics`,
  })
  return { observers: [metrics.observer], close }
}

/**
 * Runs a worker as a process, which sends and reconciles until it is told to stop.
 *
 * @throws {Fault} TRANSPORT_MISSING without a mail server
 */
export const startWorker = async (args: StartWorkerArgs): Promise<void> => {
  const { connections, graceMs, logAs, perSecond, untilSettled } = args
  const signal = abortOnSignals(['SIGINT', 'SIGTERM', 'SIGHUP'])
  const newsroom = await openNewsroom({ as: logAs, level: 'info' })
  const { payload } = newsroom
  const { logger } = payload
  await runSendingWorker({
    connections,
    payload,
    perSecond,
    signal,
    transport: await chooseTransport(newsroom, args.smtpUrl),
    untilSettled,
    attach: async ({ liveness: signs, transport }) => {
      const page = await openPage(newsroom, args, { signal, signs })
      const closeInlet = args.inlet && (await openInlet(newsroom, args.inlet))
      enforceGracePeriod({ graceMs, logger, signal, signs, transport })
      logger.info({
        event: 'started',
        transport: transport.name,
        msg: `The worker has started; it sends through ${transport.name}.`,
      })
      return {
        ...page,
        close: () => {
          page.close()
          void closeInlet?.()
        },
      }
    },
  })
  logger.info({ event: 'ended', msg: 'The worker has ended; it holds no message.' })
}
