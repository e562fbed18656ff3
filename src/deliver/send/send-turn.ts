import { checkBreakers } from '../breakers/check-breakers.js'
import type { DeliveryContext } from '../delivery-context.js'
import { leasedRows, type LeasedRows } from './leased-rows.js'
import { createOutcomeBatcher, type OutcomeBatcher } from './outcome-batcher.js'
import type { TimedDelivery } from '../rate-limits/rate-limiter.js'
import { sleepUntil } from '../rate-limits/sleep-until.js'
import type { Lease, LeasedDelivery, RecordedOutcome } from '../ports/ledger.js'
import type { MailingRow } from '../ports/mailings.js'
import type { WriteMessage } from '../ports/message-source.js'
import { applyReplyEffects } from '../replies/apply-reply-effects.js'
import type { DeliveryRules } from '../rules.js'
import { createPrefetchQueue, type PrefetchQueue } from './prefetch-queue.js'
import { submitRow } from './submit-row.js'

export type SendTurnArgs = {
  readonly mailing: MailingRow
  readonly rules: DeliveryRules
  readonly write: WriteMessage
  /** Called before each lease. */
  readonly mayGoOn: () => Promise<boolean>
  /** How many rows may go out. @default as many as a turn has room for */
  readonly max?: number
}

type Sent = { readonly delivery: LeasedDelivery; readonly recorded: RecordedOutcome }

/** Rows are given back after this time when the worker dies; the lease is renewed while it lives. */
const LEASE_MS = 60_000
/**
 * How far ahead rows are marked and how soon outcomes are recorded: short, so that a worker that dies leaves few uncertain
 * rows where the server is slow.
 */
const AHEAD_MS = 40
/** And never more rows at once. */
const MAX_AHEAD = 25
/** Rows in `submitting` at once: marked ahead, on the wire, or with an outcome that is not recorded yet. */
const MAX_SUBMITTING = 100

type KeptLease = {
  /** False for ever once it was not renewed in time: the host slept or was frozen, and others may hold its rows. */
  readonly isHeld: () => boolean
  readonly release: () => void
}

const keepLease = ({ clock, ledger }: DeliveryContext, lease: Lease): KeptLease => {
  let renewedAt = clock().getTime()
  let isHeld = true
  const check = (): boolean => (isHeld &&= clock().getTime() - renewedAt < LEASE_MS)
  const renew = async (): Promise<void> => {
    const atMs = clock().getTime()
    if (!check()) return
    await ledger.renew(lease)
    renewedAt = atMs
  }
  // A lease that cannot be renewed runs out, and its rows are reclaimed: there is nothing to do here.
  const timer = setInterval(() => void renew().catch(() => undefined), LEASE_MS / 3)
  return {
    isHeld: check,
    release: () => {
      clearInterval(timer)
    },
  }
}

const connectionsOf = (
  { connections, maxConnections }: DeliveryContext,
  { connections: wanted }: DeliveryRules,
): number =>
  wanted === undefined
    ? (maxConnections ?? connections)
    : Math.min(wanted, maxConnections ?? wanted)

/** How many rows to mark at once, by how many went out so far. */
const createLookAhead = (
  connections: number,
  { clock }: DeliveryContext,
): ((sent: number) => number) => {
  const startedAt = clock().getTime()
  return (sent) => {
    const ms = Math.max(1, clock().getTime() - startedAt)
    return Math.min(MAX_AHEAD, Math.max(connections, Math.round((sent * AHEAD_MS) / ms)))
  }
}

/** Records outcomes first and evaluates them then: a breaker that trips ends the turn and loses none of them. */
const openOutcomes = (
  context: DeliveryContext,
  { mailing, rules }: SendTurnArgs,
  token: string,
): OutcomeBatcher<Sent> => {
  const write = async (sent: readonly Sent[]): Promise<void> => {
    const outcomes = sent.map(({ recorded }) => recorded)
    await context.ledger.record(token, outcomes)
    context.onOutcomes(mailing, outcomes)
    const deliveries = sent.map(({ delivery }) => delivery)
    await applyReplyEffects(context, mailing, deliveries, outcomes)
    await checkBreakers(context, { mailing, rules })
  }
  return createOutcomeBatcher({ afterMs: AHEAD_MS, batchSize: MAX_AHEAD, write })
}

/** What all connections of a turn share. */
type Connections = {
  readonly args: SendTurnArgs
  readonly outcomes: OutcomeBatcher<Sent>
  readonly giveUpAt: Date
  readonly isHeld: KeptLease['isHeld']
  readonly queue: PrefetchQueue<TimedDelivery>
}

/** Runs connections that each take rows until there are none. @throws the first error that stops them all */
const runConnections = async (
  context: DeliveryContext,
  { args, giveUpAt, isHeld, outcomes, queue }: Connections,
  connections: number,
): Promise<void> => {
  const failures: unknown[] = []
  const { rules, write } = args
  const submitting = { giveUpAt, resendsUncertain: rules.resendsUncertain, write }
  const send = async ({ at, delivery }: TimedDelivery): Promise<void> => {
    if (at) await sleepUntil(at, context)
    const mayStart =
      failures.length === 0 && !outcomes.failure() && !context.signal.aborted && isHeld()
    const { halt, outcome } = mayStart
      ? await submitRow(context, submitting, delivery)
      : { halt: undefined, outcome: { state: 'queued' as const } }
    outcomes.add({ delivery, recorded: { deliveryId: delivery.id, outcome } })
    if (halt) failures.push(halt)
  }
  const runConnection = async (): Promise<void> => {
    try {
      while (failures.length === 0 && !context.signal.aborted) {
        const next = await queue.take()
        if (!next) return
        await send(next)
      }
    } catch (error) {
      failures.push(error)
    }
  }
  await Promise.all(Array.from({ length: connections }, runConnection))
  if (failures.length > 0) throw failures[0]
}

/** In every case: gives back rows that were not sent, and records the outcomes of those that were. */
const closeTurn = async (
  { outcomes, queue }: Pick<Connections, 'outcomes' | 'queue'>,
  rows: LeasedRows,
): Promise<void> => {
  const unsent = await queue.close()
  await Promise.all([outcomes.untilWritten(Infinity), rows.giveBack(unsent)])
}

/**
 * Sends some rows of a mailing: leases, marks, sends and records them, all at the same time, each step a little ahead of the
 * next.
 *
 * @returns how many rows were leased; 0 when none is queued or due
 * @throws the error that stopped it, after every row was given back or has its outcome
 */
export const sendTurn = async (context: DeliveryContext, args: SendTurnArgs): Promise<number> => {
  const { mailing, max = Infinity, mayGoOn, rules } = args
  const token = context.newId()
  const lease = { mailingId: mailing.id, token, workerId: context.workerId, forMs: LEASE_MS }
  const connections = connectionsOf(context, rules)
  const outcomes = openOutcomes(context, args, token)
  const { isHeld, release } = keepLease(context, lease)
  const goesOn = async (): Promise<boolean> => isHeld() && (await mayGoOn())
  const rows = leasedRows({ context, lease, mailing, max, mayGoOn: goesOn, rules })
  const lookAhead = createLookAhead(connections, context)
  let marked = 0
  const queue = createPrefetchQueue({
    fetch: async () => {
      const some = lookAhead(marked)
      await outcomes.untilWritten(marked + some - MAX_SUBMITTING)
      const next = await rows.mark(some)
      marked += next.length
      return next
    },
    low: () => lookAhead(marked) / 2,
  })
  const startedAt = mailing.startedAt ?? context.clock()
  const giveUpAt = new Date(startedAt.getTime() + context.giveUpAfterMs)
  try {
    await runConnections(context, { args, giveUpAt, isHeld, outcomes, queue }, connections)
  } finally {
    // The lease must not be renewed for ever: rows of a turn that cannot be closed would never be given back.
    await closeTurn({ outcomes, queue }, rows).finally(release)
  }
  return rows.count()
}
