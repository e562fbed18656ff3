import type { DeliveryContext } from '../deliver/delivery-context.js'
import type { MailingMove } from '../deliver/ports/mailings.js'
import type { RecordedOutcome } from '../deliver/ports/ledger.js'
import type { Transport } from '../domain/transport.js'

/** What observes a worker. Callbacks must not throw and must return at once. */
export type WorkerObserver = {
  /** The worker did something. */
  readonly active?: () => void
  readonly begun?: () => void
  /** A message that was begun has its reply or was given up. */
  readonly ended?: (seconds: number) => void
  readonly recorded?: (outcomes: readonly RecordedOutcome[]) => void
  readonly moved?: (move: MailingMove) => void
  readonly reclaimed?: (rows: { readonly queued: number; readonly uncertain: number }) => void
}

const instrumentedTransport = (
  { clock, transport }: DeliveryContext,
  observer: WorkerObserver,
): Transport => ({
  ...transport,
  send: async (message) => {
    const startedAt = clock().getTime()
    observer.begun?.()
    try {
      return await transport.send(message)
    } finally {
      observer.ended?.((clock().getTime() - startedAt) / 1000)
      observer.active?.()
    }
  },
})

const instrumentedLedger = (
  { ledger }: DeliveryContext,
  observer: WorkerObserver,
): DeliveryContext['ledger'] => ({
  ...ledger,
  enter: async (rows) => {
    const entered = await ledger.enter(rows)
    observer.active?.()
    return entered
  },
  record: async (token, outcomes) => {
    const recorded = await ledger.record(token, outcomes)
    observer.recorded?.(outcomes)
    observer.active?.()
    return recorded
  },
  reclaim: async () => {
    const rows = await ledger.reclaim()
    if (rows.queued + rows.uncertain > 0) observer.reclaimed?.(rows)
    return rows
  },
})

/** The same context, which reports to an observer what the worker does. */
export const instrumented = (
  context: DeliveryContext,
  observer: WorkerObserver,
): DeliveryContext => ({
  ...context,
  ledger: instrumentedLedger(context, observer),
  mailings: {
    ...context.mailings,
    move: async (move) => {
      const isMoved = await context.mailings.move(move)
      if (isMoved && move.from !== move.to) observer.moved?.(move)
      observer.active?.()
      return isMoved
    },
  },
  transport: instrumentedTransport(context, observer),
})
