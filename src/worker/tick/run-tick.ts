import type { Payload } from 'payload'

import type { OpenTransport } from '../../domain/transport.js'
import { Fault } from '../../domain/fault.js'
import { redactAddresses } from '../../domain/addresses/redact-addresses.js'
import { loggableError } from '../../logging/loggable-error.js'
import { notificationsSent } from '../../notifications/notify-newsroom.js'
import { optionsOf } from '../../options/plugin-options.js'
import { openTransport } from '../../smtp/open-transport.js'
import { recordTick } from '../../storage/last-tick.js'
import { findOpenMailings } from '../../storage/open-mailings.js'
import { systemClock } from '../../storage/system-clock.js'
import { createReconciler } from '../reconciler.js'
import { runSendingWorker, type Attachment, type StartingWorker } from '../run-sending-worker.js'
import { findNextDue } from './next-due.js'
import { createTickCounter } from './tick-counts.js'
import { createTickReport, type TickReport } from './tick-report.js'
import { tickTimes, type TickTimes } from './tick-times.js'

export type RunTickArgs = {
  readonly payload: Payload
  /** From when its time is counted. */
  readonly startedAt: Date
  readonly maxSeconds: number
}

/** An issue that fails for this long within one tick is reported: the next tick may be hours away. */
const REPORT_AFTER_MS = 3000

const NO_SERVER =
  'There is nothing to send through: set roundup({ delivery: { smtpUrl } }), or transport. Issues are published, mailings wait, nothing is lost.'

type Work = { readonly problem: string | null }

/** Stops at the deadline, and cuts what is still in flight shortly before the time is over. */
const attachTimers =
  ({ cutAt, stopAt }: TickTimes, stopping: AbortController, observers: Attachment['observers']) =>
  ({ transport }: StartingWorker): Promise<Attachment> => {
    const from = systemClock().getTime()
    const stop = setTimeout(() => stopping.abort(), Math.max(0, stopAt.getTime() - from))
    const cut = setTimeout(transport.abort, Math.max(0, cutAt.getTime() - from))
    const close = (): void => {
      clearTimeout(stop)
      clearTimeout(cut)
    }
    return Promise.resolve({ close, observers })
  }

const isNothingDueBefore = async (payload: Payload, at: Date): Promise<boolean> => {
  const { slugs } = optionsOf(payload)
  const mailings = await findOpenMailings(payload, slugs)
  const now = systemClock()
  const due = await findNextDue({ mailings, now, payload, slugs })
  return due === undefined || due > at
}

type Counter = ReturnType<typeof createTickCounter>

const send = async (
  { payload }: RunTickArgs,
  transport: OpenTransport,
  times: TickTimes,
  { counter, reconcile }: { readonly counter: Counter; readonly reconcile: () => Promise<unknown> },
): Promise<Work> => {
  const stopping = new AbortController()
  let rounds = 0
  let unreachable: string | undefined
  await runSendingWorker({
    attach: attachTimers(times, stopping, [counter.observer]),
    checksStalls: 'atEnd',
    isDone: () => isNothingDueBefore(payload, times.stopAt),
    onTurn: (turn) => {
      rounds += 1
      unreachable = turn.unreachable
    },
    payload,
    reconcile,
    signal: stopping.signal,
    transport,
    untilSettled: false,
  })
  if (rounds === 0)
    return { problem: 'Not one round could be completed; the log of this app has the error.' }
  if (unreachable === undefined) return { problem: null }
  return { problem: `The mail server cannot be reached: ${redactAddresses(unreachable)}` }
}

const work = async (args: RunTickArgs, times: TickTimes, counter: Counter): Promise<Work> => {
  const { payload } = args
  const reconcile = createReconciler(payload, systemClock, {
    onPublished: counter.onPublished,
    reportAfterMs: REPORT_AFTER_MS,
  })
  const transport = await openTransport(optionsOf(payload))
  if (transport) return send(args, transport, times, { counter, reconcile })
  await reconcile()
  await notificationsSent(payload)
  return { problem: NO_SERVER }
}

/**
 * Does what a worker does for a limited time: publishes what is due, completes what a crash interrupted, prepares and
 * sends mailings, notifies people. Ends early when nothing more is due in this time. Any number of ticks may run at the
 * same time, also beside workers, and one that is cut off leaves rows that others take over after a minute.
 *
 * @returns within `maxSeconds`, unless the database does not answer
 */
export const runTick = async (args: RunTickArgs): Promise<TickReport> => {
  const { maxSeconds, payload, startedAt } = args
  const { slugs } = optionsOf(payload)
  const counter = createTickCounter()
  await recordTick(payload, slugs, systemClock)
  const { problem } = await work(args, tickTimes(startedAt, maxSeconds), counter).catch(
    (error: unknown): Work => {
      // What is wrong with the setup is for whoever reads the answer; anything else for the log alone.
      if (error instanceof Fault) return { problem: error.message }
      payload.logger.error({ err: loggableError(error), msg: 'The tick failed.' })
      return { problem: 'It failed; the log of this app has the error.' }
    },
  )
  return createTickReport({ done: counter.counts(), payload, problem, slugs, startedAt })
}
