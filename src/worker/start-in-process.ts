import type { Payload } from 'payload'

import { isForCommandLine } from '../options/command-line-process.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { openTransport } from '../smtp/open-transport.js'
import { loggableError } from '../logging/loggable-error.js'
import { abortOnSignals } from './abort-on-signals.js'
import { runSendingWorker } from './run-sending-worker.js'

const NOTHING_SENT =
  'worker: in-process, and neither delivery.smtpUrl nor delivery.transport: nothing is sent, nothing is lost.'

const send = async (payload: Payload, options: ResolvedOptions): Promise<void> => {
  const transport = await openTransport(options)
  const signal = abortOnSignals(['SIGINT', 'SIGTERM'])
  if (transport) await runSendingWorker({ payload, signal, transport, untilSettled: false })
  else payload.logger.warn({ msg: NOTHING_SENT })
}

/** Where the options ask for it, sends from this server itself; with nothing to send through it says so and sends nothing. */
export const startInProcess = (payload: Payload, options: ResolvedOptions): void => {
  if (options.worker !== 'in-process' || isForCommandLine(payload)) return
  send(payload, options).catch((error: unknown) => {
    payload.logger.error({
      err: loggableError(error),
      msg: 'The worker in this process has ended; restart the server.',
    })
  })
}
