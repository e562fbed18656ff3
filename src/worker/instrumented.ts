import type { DeliveryContext } from '../deliver/delivery-context.js'
import type { MailingMove } from '../deliver/ports/mailings.js'
import type { RecordedOutcome } from '../deliver/ports/ledger.js'
import type { Transport } from '../deliver/ports/transport.js'

/** Whoever looks on while a worker works. Nothing here may throw or take its time. */
export type WorkerObserver = {
  /** The worker did something. */
  readonly active?: () => void
  readonly begun?: () => void
  /** A message that was begun has its reply, or was given up. */
  readonly ended?: (seconds: number) => void
  readonly recorded?: (outcomes: readonly RecordedOutcome[]) => void
  readonly moved?: (move: MailingMove) => void
  readonly reclaimed?: (rows: { readonly queued: number; readonly uncertain: number }) => void
}

const instrumentedTransport = (
  { clock, transport }: DeliveryContext,
  watcher: WorkerObserver,
): Transport => ({
  ...transport,
  send: async (message) => {
    const startedAt = clock().getTime()
    watcher.begun?.()
    try {
      return await transport.send(message)
    } finally {
      watcher.ended?.((clock().getTime() - startedAt) / 1000)
      watcher.active?.()
    }
  },
})

const instrumentedLedger = (
  { ledger }: DeliveryContext,
  watcher: WorkerObserver,
): DeliveryContext['ledger'] => ({
  ...ledger,
  enter: async (rows) => {
    const entered = await ledger.enter(rows)
    watcher.active?.()
    return entered
  },
  record: async (token, outcomes) => {
    const recorded = await ledger.record(token, outcomes)
    watcher.recorded?.(outcomes)
    watcher.active?.()
    return recorded
  },
  reclaim: async () => {
    const rows = await ledger.reclaim()
    if (rows.queued + rows.uncertain > 0) watcher.reclaimed?.(rows)
    return rows
  },
})

/** A worker's context that lets others look on. */
export const instrumented = (
  context: DeliveryContext,
  watcher: WorkerObserver,
): DeliveryContext => ({
  ...context,
  ledger: instrumentedLedger(context, watcher),
  mailings: {
    ...context.mailings,
    move: async (move) => {
      const isMoved = await context.mailings.move(move)
      if (isMoved && move.from !== move.to) watcher.moved?.(move)
      watcher.active?.()
      return isMoved
    },
  },
  transport: instrumentedTransport(context, watcher),
})
