import { getPayload } from 'payload'

import { smtpTransport } from '../../src/adapters/smtp-transport.js'
import { systemClock } from '../../src/adapters/system-clock.js'
import type { Desk } from '../../src/deliver/desk.js'
import { createReconciler } from '../../src/worker/reconciler.js'
import { runWorker } from '../../src/worker/run-worker.js'
import { deathOf, dying } from './die.js'

/** A worker as a process: `worker.ts SMTP_URL [STEP:before|STEP:after]`, on the database of the environment. */
const [smtpUrl = '', dieAt = ''] = process.argv.slice(2)
const death = deathOf(dieAt)

const around = ({ ledger, ...desk }: Desk): Desk => ({
  ...desk,
  ledger: {
    ...ledger,
    enter: dying(death, { at: 1, step: 'audience' }, ledger.enter),
    lease: dying(death, { at: 2, step: 'lease' }, ledger.lease),
    beginSubmitting: dying(death, { at: 2, step: 'submitting' }, ledger.beginSubmitting),
    record: dying(
      death,
      { at: 2, counts: (_, outcomes) => outcomes.length > 0, step: 'outcome' },
      ledger.record,
    ),
  },
})

const { default: config } = await import('../../payload.config.js')
const payload = await getPayload({ config })
const ending = new AbortController()
process.on('SIGTERM', () => {
  ending.abort()
})
const transport = smtpTransport(smtpUrl)
await runWorker({
  around,
  clock: systemClock,
  payload,
  reconcile: createReconciler(payload, systemClock),
  signal: ending.signal,
  transport,
  untilSettled: false,
})
process.exit()
