import { normalizeAddress } from '../domain/address.js'
import type { SkipReason } from '../domain/mailing-states.js'
import type { Desk } from './desk.js'
import type { Lease, LeasedDelivery, MailingRow, RecordedOutcome, WriteMessage } from './ports.js'
import { submitDeliveries } from './submit-deliveries.js'

/** Rows that one worker holds at once; leases are given back after their time when it dies. */
const GROUP = 100
const LEASE_MS = 60_000
/**
 * Rows that are marked, sent and recorded together: as many as go out in so much time, so that a worker that dies
 * leaves few uncertain where the server is slow, and never fewer than there are connections. While some are sent,
 * those before are recorded and those after marked: three times as many are `submitting` at most, never more than a
 * group.
 */
const STEP_MS = 40
const LARGEST_STEP = 33

type Group = {
  readonly lease: Lease
  readonly giveUpAt: Date
  readonly write: WriteMessage
}

const giveBack = ({ id }: LeasedDelivery): RecordedOutcome => ({
  deliveryId: id,
  outcome: { state: 'queued' },
})

const reasonToSkip = async (
  { audience }: Desk,
  deliveries: readonly LeasedDelivery[],
): Promise<(delivery: LeasedDelivery) => SkipReason | undefined> => {
  const normalized = ({ address }: LeasedDelivery): string => normalizeAddress(address) ?? address
  const left = await audience.leftAmong(deliveries.map(({ subscriptionId }) => subscriptionId))
  const suppressed = await audience.suppressedAmong(deliveries.map(normalized))
  return (delivery) => {
    if (left.has(delivery.subscriptionId)) return 'unsubscribed'
    return suppressed.has(normalized(delivery)) ? 'suppressed' : undefined
  }
}

/** Readers who left or were suppressed since the audience was entered are skipped; the others are returned. */
const skipThoseWhoLeft = async (
  desk: Desk,
  token: string,
  deliveries: readonly LeasedDelivery[],
): Promise<LeasedDelivery[]> => {
  const reasonFor = await reasonToSkip(desk, deliveries)
  const at = desk.clock()
  const skipped = deliveries.flatMap((delivery): RecordedOutcome[] => {
    const reason = reasonFor(delivery)
    return reason ? [{ deliveryId: delivery.id, outcome: { state: 'skipped', at, reason } }] : []
  })
  await desk.ledger.record(token, skipped)
  return deliveries.filter((delivery) => reasonFor(delivery) === undefined)
}

const begin = async (
  { ledger }: Desk,
  token: string,
  deliveries: readonly LeasedDelivery[],
): Promise<readonly LeasedDelivery[]> => {
  const held = await ledger.beginSubmitting(
    token,
    deliveries.map(({ id }) => id),
  )
  return deliveries.filter(({ id }) => held.has(id))
}

type Marked = Promise<readonly LeasedDelivery[]>

/** Begun while messages are on the wire; should it fail meanwhile, whoever waits for it is told. */
const beginNext = (desk: Desk, token: string, waiting: LeasedDelivery[], step: number): Marked => {
  const marked = desk.signal.aborted
    ? Promise.resolve([])
    : begin(desk, token, waiting.splice(0, step))
  marked.catch(() => undefined)
  return marked
}

/** How many rows the next step has, after so many took so long. */
const stepAfter = ({ connections }: Desk, rows: number, ms: number): number =>
  Math.max(connections, Math.min(LARGEST_STEP, Math.round((rows * STEP_MS) / Math.max(ms, 1))))

/** Marks the next rows and records the last ones while messages are on the wire. */
const submitAll = async (
  desk: Desk,
  { giveUpAt, lease: { token }, write }: Group,
  leased: readonly LeasedDelivery[],
): Promise<void> => {
  const waiting = await skipThoseWhoLeft(desk, token, leased)
  let step = desk.connections
  let stop: Error | undefined
  let recorded: Promise<unknown> = Promise.resolve()
  let marked = beginNext(desk, token, waiting, step)
  for (let rows = await marked; rows.length > 0; rows = await marked) {
    marked = beginNext(desk, token, waiting, step)
    const startedAt = desk.clock().getTime()
    const { halt, outcomes } = await submitDeliveries(desk, { deliveries: rows, giveUpAt, write })
    stop ??= halt
    step = stepAfter(desk, rows.length, desk.clock().getTime() - startedAt)
    // What was just sent is recorded whatever became of the rows before it.
    const before = recorded
    recorded = desk.ledger.record(token, outcomes)
    recorded.catch(() => undefined)
    await before
    if (!stop) continue
    waiting.push(...(await marked))
    break
  }
  await recorded
  await desk.ledger.record(token, waiting.map(giveBack))
  if (stop) throw stop
}

const keepLease = (desk: Desk, lease: Lease): (() => void) => {
  // A lease that cannot be renewed runs out, and its rows are reclaimed: nothing to do about it here.
  const timer = setInterval(
    () => void desk.ledger.renew(lease).catch(() => undefined),
    LEASE_MS / 3,
  )
  return () => {
    clearInterval(timer)
  }
}

/**
 * Leases one group of a mailing's deliveries and sends them.
 *
 * @returns how many rows it held; 0 when none is queued or due
 * @throws what stopped the group, after every row in it was given back or has its outcome
 */
export const sendGroup = async (
  desk: Desk,
  mailing: MailingRow,
  write: WriteMessage,
): Promise<number> => {
  const lease = {
    mailingId: mailing.id,
    token: desk.newId(),
    workerId: desk.workerId,
    forMs: LEASE_MS,
  }
  const leased = await desk.ledger.lease(lease, GROUP)
  if (leased.length === 0) return 0
  const startedAt = mailing.startedAt ?? desk.clock()
  const group = { lease, giveUpAt: new Date(startedAt.getTime() + desk.giveUpAfterMs), write }
  const release = keepLease(desk, lease)
  try {
    await submitAll(desk, group, leased)
  } finally {
    release()
  }
  return leased.length
}
