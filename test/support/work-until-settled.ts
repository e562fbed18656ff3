import { smtpTransport } from '../../src/smtp/transport.js'
import { systemClock } from '../../src/storage/system-clock.js'
import { runWorker, type RunWorkerArgs } from '../../src/worker/run-worker.js'
import type { Newsroom } from './newsroom.js'

/** Runs a worker in this process until every mailing has settled, or the signal aborts it. */
export const workUntilSettled = async (
  { payload }: Pick<Newsroom, 'payload'>,
  smtpUrl: string,
  more: Partial<RunWorkerArgs> = {},
): Promise<void> => {
  const transport = smtpTransport(smtpUrl)
  try {
    await runWorker({
      payload,
      transport,
      clock: systemClock,
      reconcile: () => Promise.resolve(),
      untilSettled: true,
      signal: new AbortController().signal,
      ...more,
    })
  } finally {
    transport.close()
  }
}
