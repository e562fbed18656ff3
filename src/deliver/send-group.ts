import { normalizeAddress } from '../domain/address.js'
import type { SkipReason } from '../domain/mailing-states.js'
import type { Desk } from './desk.js'
import type { Lease, LeasedDelivery, MailingRow, RecordedOutcome, WriteMessage } from './ports.js'
import type { Slot } from './pace/pacer.js'
import { sleepUntil } from './pace/sleep-until.js'
import { heedReplies } from './replies/heed-replies.js'
import type { DeliveryRules } from './rules.js'
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
  readonly connections: number
  readonly giveUpAt: Date
  readonly mailing: MailingRow
  readonly rules: DeliveryRules
  readonly write: WriteMessage
}

export type GroupDone = {
  /** How many rows it held; 0 when none is queued or due. */
  readonly rows: number
  readonly outcomes: readonly RecordedOutcome[]
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
  slots: readonly Slot[],
): Promise<readonly Slot[]> => {
  const held = await ledger.beginSubmitting(
    token,
    slots.map(({ delivery }) => delivery.id),
  )
  return slots.filter(({ delivery }) => held.has(delivery.id))
}

/** Waits for the first slot. @returns `false` when the worker was told to stop meanwhile */
const isDue = async ({ clock, signal }: Desk, [first]: readonly Slot[]): Promise<boolean> => {
  if (first?.at) await sleepUntil(first.at, { clock, signal })
  return !signal.aborted
}

/** Takes the next rows that may go out, gives back those that may not, and marks them when the first is due. */
const admitNext = async (
  desk: Desk,
  { lease: { token }, mailing, rules }: Group,
  waiting: LeasedDelivery[],
  step: number,
): Promise<readonly Slot[]> => {
  while (waiting.length > 0 && !desk.signal.aborted) {
    const asked = waiting.splice(0, step)
    const { go, later, rest } = await desk.pacer.admit(mailing.publicationId, rules, asked)
    waiting.unshift(...rest)
    await desk.ledger.record(
      token,
      later.map(({ delivery, until }) => ({
        deliveryId: delivery.id,
        outcome: { state: 'postponed', until },
      })),
    )
    if (go.length === 0) continue
    if (await isDue(desk, go)) return begin(desk, token, go)
    waiting.unshift(...go.map(({ delivery }) => delivery))
  }
  return []
}

type Marked = Promise<readonly Slot[]>

/** Begun while messages are on the wire; should it fail meanwhile, whoever waits for it is told. */
const beginNext = (desk: Desk, group: Group, waiting: LeasedDelivery[], step: number): Marked => {
  const marked = admitNext(desk, group, waiting, step)
  marked.catch(() => undefined)
  return marked
}

/** How many rows the next step has, after so many took so long. */
const stepAfter = (connections: number, rows: number, ms: number): number =>
  Math.max(connections, Math.min(LARGEST_STEP, Math.round((rows * STEP_MS) / Math.max(ms, 1))))

const recordStep = async (
  desk: Desk,
  { lease: { token }, mailing }: Group,
  slots: readonly Slot[],
  outcomes: readonly RecordedOutcome[],
): Promise<void> => {
  await desk.ledger.record(token, outcomes)
  desk.onOutcomes(mailing, outcomes)
  await heedReplies(
    desk,
    mailing,
    slots.map(({ delivery }) => delivery),
    outcomes,
  )
}

/** Marks the next rows and records the last ones while messages are on the wire. */
const submitAll = async (
  desk: Desk,
  group: Group,
  leased: readonly LeasedDelivery[],
): Promise<readonly RecordedOutcome[]> => {
  const { connections, giveUpAt, lease, write } = group
  const waiting = await skipThoseWhoLeft(desk, lease.token, leased)
  const all: RecordedOutcome[] = []
  let step = connections
  let stop: Error | undefined
  let recorded: Promise<unknown> = Promise.resolve()
  let marked = beginNext(desk, group, waiting, step)
  for (let slots = await marked; slots.length > 0; slots = await marked) {
    marked = beginNext(desk, group, waiting, step)
    const startedAt = desk.clock().getTime()
    const submitted = await submitDeliveries(desk, { connections, giveUpAt, slots, write })
    const { halt, outcomes } = submitted
    all.push(...outcomes)
    stop ??= halt
    step = stepAfter(connections, slots.length, desk.clock().getTime() - startedAt)
    // What was just sent is recorded whatever became of the rows before it.
    const before = recorded
    recorded = recordStep(desk, group, slots, outcomes)
    recorded.catch(() => undefined)
    await before
    if (!stop) continue
    waiting.push(...(await marked).map(({ delivery }) => delivery))
    break
  }
  await recorded
  await desk.ledger.record(lease.token, waiting.map(giveBack))
  if (stop) throw stop
  return all
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

const connectionsOf = (
  { connections, mostConnections }: Desk,
  { connections: asked }: DeliveryRules,
): number =>
  asked === undefined ? (mostConnections ?? connections) : Math.min(asked, mostConnections ?? asked)

/**
 * Leases one group of a mailing's deliveries and sends them.
 *
 * @throws what stopped the group, after every row in it was given back or has its outcome
 */
export const sendGroup = async (
  desk: Desk,
  { mailing, rules, write }: Pick<Group, 'mailing' | 'rules' | 'write'>,
): Promise<GroupDone> => {
  const lease = {
    mailingId: mailing.id,
    token: desk.newId(),
    workerId: desk.workerId,
    forMs: LEASE_MS,
  }
  const leased = await desk.ledger.lease(lease, GROUP)
  if (leased.length === 0) return { rows: 0, outcomes: [] }
  const startedAt = mailing.startedAt ?? desk.clock()
  const giveUpAt = new Date(startedAt.getTime() + desk.giveUpAfterMs)
  const connections = connectionsOf(desk, rules)
  const release = keepLease(desk, lease)
  try {
    const group = { connections, giveUpAt, lease, mailing, rules, write }
    return { rows: leased.length, outcomes: await submitAll(desk, group, leased) }
  } finally {
    release()
  }
}
