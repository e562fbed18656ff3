import { checkBreakers } from '../breakers/check-breakers.js'
import type { DeliveryContext } from '../delivery-context.js'
import { leasedRows, type LeasedRows } from './leased-rows.js'
import { createOutcomeBatcher, type OutcomeBatcher } from './outcome-batcher.js'
import type { TimedDelivery } from '../rate-limits/rate-limiter.js'
import { sleepUntil } from '../rate-limits/sleep-until.js'
import type { Lease, MailingRow, RecordedOutcome, WriteMessage } from '../ports.js'
import { applyReplyEffects } from '../replies/apply-reply-effects.js'
import type { DeliveryRules } from '../rules.js'
import { createPrefetchQueue, type PrefetchQueue } from './prefetch-queue.js'
import { submitRow } from './submit-row.js'

export type SendTurnArgs = {
  readonly mailing: MailingRow
  readonly rules: DeliveryRules
  readonly write: WriteMessage
  /** Asked before each lease. */
  readonly mayGoOn: () => Promise<boolean>
  /** Rows that may go out; absent: as many as a turn has room for. */
  readonly most?: number
}

type Sent = { readonly slot: TimedDelivery; readonly recorded: RecordedOutcome }

/** Given back after this time when the worker dies; renewed while it lives. */
const LEASE_MS = 60_000
/**
 * Rows are marked for so long ahead, and their outcomes recorded after so long, so that a worker that dies leaves few
 * uncertain where the server is slow; and never more of them at once.
 */
const AHEAD_MS = 40
const MOST_AHEAD = 25
/** Rows that are `submitting` at once: ahead, on the wire, and with an outcome that is not recorded yet. */
const MOST_SUBMITTING = 100

const keepLease = (desk: DeliveryContext, lease: Lease): (() => void) => {
  // A lease that cannot be renewed runs out, and its rows are reclaimed: nothing to do about it here.
  const timer = setInterval(
    () => void desk.ledger.renew(lease).catch(() => undefined),
    LEASE_MS / 3,
  )
  return () => {
    clearInterval(timer)
  }
}

const connectionsOf = (
  { connections, maxConnections }: DeliveryContext,
  { connections: asked }: DeliveryRules,
): number =>
  asked === undefined ? (maxConnections ?? connections) : Math.min(asked, maxConnections ?? asked)

/** How many rows are marked at once, by how many went out so far. */
const aheadOf = (connections: number, { clock }: DeliveryContext): ((sent: number) => number) => {
  const startedAt = clock().getTime()
  return (sent) => {
    const ms = Math.max(1, clock().getTime() - startedAt)
    return Math.min(MOST_AHEAD, Math.max(connections, Math.round((sent * AHEAD_MS) / ms)))
  }
}

/** Outcomes are recorded first, then looked at: a breaker that trips ends the turn, and loses none of them. */
const openOutcomes = (
  desk: DeliveryContext,
  { mailing, rules }: SendTurnArgs,
  token: string,
): OutcomeBatcher<Sent> => {
  const write = async (sent: readonly Sent[]): Promise<void> => {
    const outcomes = sent.map(({ recorded }) => recorded)
    await desk.ledger.record(token, outcomes)
    desk.onOutcomes(mailing, outcomes)
    const deliveries = sent.map(({ slot }) => slot.delivery)
    await applyReplyEffects(desk, mailing, deliveries, outcomes)
    await checkBreakers(desk, { mailing, rules })
  }
  return createOutcomeBatcher({ afterMs: AHEAD_MS, batchSize: MOST_AHEAD, write })
}

type Lanes = {
  readonly args: SendTurnArgs
  readonly book: OutcomeBatcher<Sent>
  readonly giveUpAt: Date
  readonly stock: PrefetchQueue<TimedDelivery>
}

/** So many connections, each taking rows until there are none. @throws the first of what stops them all */
const runLanes = async (
  desk: DeliveryContext,
  { args, book, giveUpAt, stock }: Lanes,
  connections: number,
): Promise<void> => {
  const stops: unknown[] = []
  const { rules, write } = args
  const submitting = { giveUpAt, resendsUncertain: rules.resendsUncertain, write }
  const send = async (slot: TimedDelivery): Promise<void> => {
    if (slot.at) await sleepUntil(slot.at, desk)
    const mayStart = stops.length === 0 && !book.failure() && !desk.signal.aborted
    const { halt, outcome } = mayStart
      ? await submitRow(desk, submitting, slot.delivery)
      : { halt: undefined, outcome: { state: 'queued' as const } }
    book.add({ slot, recorded: { deliveryId: slot.delivery.id, outcome } })
    if (halt) stops.push(halt)
  }
  const lane = async (): Promise<void> => {
    try {
      while (stops.length === 0 && !desk.signal.aborted) {
        const slot = await stock.take()
        if (!slot) return
        await send(slot)
      }
    } catch (error) {
      stops.push(error)
    }
  }
  await Promise.all(Array.from({ length: connections }, lane))
  if (stops.length > 0) throw stops[0]
}

/** Whatever happened: what was not sent is given back, and what was sent is written down. */
const closeTurn = async (
  { book, stock }: Pick<Lanes, 'book' | 'stock'>,
  rows: LeasedRows,
): Promise<void> => {
  const unsent = await stock.close()
  await Promise.all([book.untilWritten(Infinity), rows.giveBack(unsent)])
}

/**
 * Sends some rows of a mailing: leases, marks, sends and records them, all at the same time, a few ahead of each other.
 *
 * @returns how many rows it held; 0 when none is queued or due
 * @throws what stopped it, after every row was given back or has its outcome
 */
export const sendTurn = async (desk: DeliveryContext, args: SendTurnArgs): Promise<number> => {
  const { mailing, most = Infinity, rules } = args
  const token = desk.newId()
  const lease = { mailingId: mailing.id, token, workerId: desk.workerId, forMs: LEASE_MS }
  const connections = connectionsOf(desk, rules)
  const book = openOutcomes(desk, args, token)
  const rows = leasedRows({ desk, lease, mailing, mayGoOn: args.mayGoOn, most, rules })
  const ahead = aheadOf(connections, desk)
  let marked = 0
  const stock = createPrefetchQueue({
    fetch: async () => {
      const some = ahead(marked)
      await book.untilWritten(marked + some - MOST_SUBMITTING)
      const slots = await rows.mark(some)
      marked += slots.length
      return slots
    },
    low: () => ahead(marked) / 2,
  })
  const startedAt = mailing.startedAt ?? desk.clock()
  const giveUpAt = new Date(startedAt.getTime() + desk.giveUpAfterMs)
  const release = keepLease(desk, lease)
  try {
    await runLanes(desk, { args, book, giveUpAt, stock }, connections)
  } finally {
    // Renewed for ever, rows of a turn that could not be closed would never be given back.
    await closeTurn({ book, stock }, rows).finally(release)
  }
  return rows.count()
}
