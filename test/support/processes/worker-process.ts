import { getPayload } from 'payload'

import { smtpTransport } from '../../../src/smtp/transport.js'
import { systemClock } from '../../../src/storage/system-clock.js'
import { runWorker } from '../../../src/worker/run-worker.js'

/** A worker process to be killed: `worker-process.ts SMTP_URL [CONNECTIONS]`, on the database of the environment. */
const [smtpUrl = '', connections] = process.argv.slice(2)
const { default: config } = await import('../../../payload.config.js')
await runWorker({
  payload: await getPayload({ config }),
  transport: smtpTransport(smtpUrl),
  clock: systemClock,
  connections: connections === undefined ? undefined : Number(connections),
  reconcile: () => Promise.resolve(),
  untilSettled: false,
  signal: new AbortController().signal,
})
