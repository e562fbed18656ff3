import type { Payload } from 'payload'

import { smtpTransport } from '../smtp/transport.js'
import { systemClock } from '../storage/system-clock.js'
import { isForCommandLine } from '../options/command-line-process.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { loggableError } from '../logging/loggable-error.js'
import { createReconciler } from './reconciler.js'
import { runWorker } from './run-worker.js'
import { watched } from './instrumented.js'
import { createWorkLog } from './work-log.js'

const work = async (payload: Payload, smtpUrl: string): Promise<void> => {
  const ending = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => ending.abort())
  const transport = smtpTransport(smtpUrl)
  try {
    const { watcher, ...log } = createWorkLog(payload.logger, systemClock)
    await runWorker({
      ...log,
      around: (desk) => watched(desk, watcher),
      clock: systemClock,
      payload,
      reconcile: createReconciler(payload, systemClock),
      signal: ending.signal,
      transport,
      untilSettled: false,
    })
  } finally {
    transport.close()
  }
}

/** Where the options ask for it, sends from this server itself; without a mail server it says so and sends nothing. */
export const startInProcess = (payload: Payload, { delivery, worker }: ResolvedOptions): void => {
  if (worker !== 'in-process' || isForCommandLine(payload)) return
  if (!delivery.smtpUrl) {
    payload.logger.warn({
      msg: 'worker: in-process, and no delivery.smtpUrl: nothing is sent, nothing is lost.',
    })
    return
  }
  work(payload, delivery.smtpUrl).catch((error: unknown) => {
    payload.logger.error({
      err: loggableError(error),
      msg: 'The worker in this process has ended; restart the server.',
    })
  })
}
