import type { Payload } from 'payload'

import { smtpTransport } from '../../src/smtp/transport.js'
import { systemClock } from '../../src/storage/system-clock.js'
import type { DeliveryContext } from '../../src/deliver/delivery-context.js'
import { createReconciler } from '../../src/worker/reconciler.js'
import { runWorker } from '../../src/worker/run-worker.js'
import { parseKillPoint, killedAt, type KillPoint } from './kill-point.js'
import type { Task } from './task.js'

type Working = Extract<Task, { role: 'worker' }>

const addKillPoints =
  (death: KillPoint | undefined) =>
  ({ ledger, transport, ...context }: DeliveryContext): DeliveryContext => ({
    ...context,
    ledger: {
      ...ledger,
      enter: killedAt(death, { at: 1, step: 'audience' }, ledger.enter),
      lease: killedAt(death, { at: 2, step: 'lease' }, ledger.lease),
      beginSubmitting: killedAt(death, { at: 2, step: 'submitting' }, ledger.beginSubmitting),
      record: killedAt(
        death,
        { at: 2, counts: (_, outcomes) => outcomes.length > 0, step: 'outcome' },
        ledger.record,
      ),
    },
    transport: { ...transport, send: killedAt(death, { at: 7, step: 'message' }, transport.send) },
  })

/** Sends until it gets the message `end`, or is killed at its kill point. */
export const workUntilKilled = async (
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
    wrapContext: addKillPoints(parseKillPoint(dieAt)),
    clock,
    payload,
    reconcile: createReconciler(payload, clock),
    signal: ending.signal,
    transport,
    untilSettled: false,
  })
  transport.close()
}
