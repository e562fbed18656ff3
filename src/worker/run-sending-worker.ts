import type { Payload } from 'payload'

import type { OpenTransport } from '../domain/transport.js'
import { systemClock } from '../storage/system-clock.js'
import { instrumented, type WorkerObserver } from './instrumented.js'
import { createLiveness, type Liveness } from './liveness.js'
import { createReconciler } from './reconciler.js'
import { runWorker, type RunWorkerArgs } from './run-worker.js'
import { createWorkerLog } from './worker-log.js'

/** What belongs to a worker before its first round. */
export type StartingWorker = { readonly liveness: Liveness; readonly transport: OpenTransport }

/** What runs beside a worker, for instance a page with its metrics. */
export type Attachment = {
  readonly observers: readonly WorkerObserver[]
  readonly close: () => void
}

export type SendingWorkerArgs = {
  readonly payload: Payload
  /** Closed when the worker ends. */
  readonly transport: OpenTransport
  /** Aborted: what is in flight is finished, the rest is given back. */
  readonly signal: AbortSignal
  /** Ends when no mailing has work ahead. */
  readonly untilSettled: boolean
  /** Asked after each round in which there was nothing to do; `true` ends the worker. */
  readonly isDone?: RunWorkerArgs['isDone']
  readonly checksStalls?: RunWorkerArgs['checksStalls']
  /** Called after each round. */
  readonly onTurn?: RunWorkerArgs['onTurn']
  /** Completes what a crash interrupted, and publishes what is due. @default the reconciler */
  readonly reconcile?: RunWorkerArgs['reconcile']
  /** Caps the messages that this process has in flight at once. */
  readonly connections?: number | undefined
  /** Caps this process; 0 lifts the limits that workers share. */
  readonly perSecond?: number | undefined
  /** Called once before the first round; what it opens is closed when the worker ends. */
  readonly attach?: (worker: StartingWorker) => Promise<Attachment>
}

const NO_ATTACHMENT: Attachment = { observers: [], close: () => undefined }

/**
 * Runs a worker that sends through one transport: with its log, its liveness and the reconciler. The command line and a
 * server that sends by itself both start their worker here.
 *
 * @throws {Fault} as `runWorker`
 */
export const runSendingWorker = async (args: SendingWorkerArgs): Promise<void> => {
  const { attach, connections, payload, perSecond, signal, transport, untilSettled } = args
  const liveness = createLiveness(systemClock)
  const { observer, ...log } = createWorkerLog(payload.logger, systemClock)
  let attached = NO_ATTACHMENT
  try {
    attached = (await attach?.({ liveness, transport })) ?? NO_ATTACHMENT
    const observers = [liveness.observer, observer, ...attached.observers]
    await runWorker({
      ...log,
      wrapContext: (context) => observers.reduce(instrumented, context),
      clock: systemClock,
      connections,
      checksStalls: args.checksStalls,
      isDone: args.isDone,
      onTurn: (turn) => {
        liveness.observer.active?.()
        args.onTurn?.(turn)
      },
      payload,
      perSecond,
      reconcile: args.reconcile ?? createReconciler(payload, systemClock),
      signal,
      transport,
      untilSettled,
    })
  } finally {
    attached.close()
    await transport.close()
  }
}
