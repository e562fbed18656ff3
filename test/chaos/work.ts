import type { Payload } from 'payload'

import { smtpTransport } from '../../src/smtp/transport.js'
import { systemClock } from '../../src/storage/system-clock.js'
import type { Desk } from '../../src/deliver/delivery-context.js'
import { createReconciler } from '../../src/worker/reconciler.js'
import { runWorker } from '../../src/worker/run-worker.js'
import { deathOf, dying, type Death } from './die.js'
import type { Errand } from './errand.js'

type Working = Extract<Errand, { role: 'worker' }>

const around =
  (death: Death | undefined) =>
  ({ ledger, transport, ...desk }: Desk): Desk => ({
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
    transport: { ...transport, send: dying(death, { at: 7, step: 'message' }, transport.send) },
  })

/** Works until it is told to stop, or dies on the way. */
export const work = async (
  payload: Payload,
  { dieAt, smtpUrl }: Working,
  words: EventTarget,
): Promise<void> => {
  let aheadMs = 0
  words.addEventListener('clock', (event) => {
    aheadMs += Number((event as CustomEvent).detail)
  })
  const clock = (): Date => new Date(systemClock().getTime() + aheadMs)
  const ending = new AbortController()
  words.addEventListener('end', () => {
    ending.abort()
  })
  const transport = smtpTransport(smtpUrl)
  await runWorker({
    around: around(deathOf(dieAt)),
    clock,
    payload,
    reconcile: createReconciler(payload, clock),
    signal: ending.signal,
    transport,
    untilSettled: false,
  })
  transport.close()
}
