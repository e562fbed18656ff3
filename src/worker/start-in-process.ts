import type { Payload } from 'payload'

import { isForCommandLine } from '../options/command-line-process.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { loggableError } from '../logging/loggable-error.js'
import { abortOnSignals } from './abort-on-signals.js'
import { runSmtpWorker } from './run-smtp-worker.js'

/** Where the options ask for it, sends from this server itself; without a mail server it says so and sends nothing. */
export const startInProcess = (payload: Payload, { delivery, worker }: ResolvedOptions): void => {
  if (worker !== 'in-process' || isForCommandLine(payload)) return
  if (!delivery.smtpUrl) {
    payload.logger.warn({
      msg: 'worker: in-process, and no delivery.smtpUrl: nothing is sent, nothing is lost.',
    })
    return
  }
  const signal = abortOnSignals(['SIGINT', 'SIGTERM'])
  const { smtpUrl } = delivery
  runSmtpWorker({ payload, signal, smtpUrl, untilSettled: false }).catch((error: unknown) => {
    payload.logger.error({
      err: loggableError(error),
      msg: 'The worker in this process has ended; restart the server.',
    })
  })
}
