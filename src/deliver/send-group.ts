import { normalizeAddress } from '../domain/address.js'
import type { Desk } from './desk.js'
import type {
  Lease,
  LeasedDelivery,
  MailingRow,
  RecordedOutcome,
  SkipReason,
  WriteMessage,
} from './ports.js'
import { submitDeliveries } from './submit-deliveries.js'

/** Rows that one worker holds at once; leases are given back after their time when it dies. */
const GROUP = 100
const LEASE_MS = 60_000
/** Rows that are `submitting` at once, for each message in flight; at most a group. */
const AHEAD = 5

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

const submitSome = async (
  desk: Desk,
  group: Group,
  deliveries: readonly LeasedDelivery[],
): Promise<Error | undefined> => {
  const { giveUpAt, lease, write } = group
  const held = await desk.ledger.beginSubmitting(
    lease.token,
    deliveries.map(({ id }) => id),
  )
  const { halt, outcomes } = await submitDeliveries(desk, {
    deliveries: deliveries.filter(({ id }) => held.has(id)),
    giveUpAt,
    write,
  })
  await desk.ledger.record(lease.token, outcomes)
  return halt
}

const submitAll = async (
  desk: Desk,
  group: Group,
  leased: readonly LeasedDelivery[],
): Promise<void> => {
  const { token } = group.lease
  const deliveries = await skipThoseWhoLeft(desk, token, leased)
  const step = Math.min(desk.connections * AHEAD, GROUP)
  for (let from = 0; from < deliveries.length; from += step) {
    if (desk.signal.aborted) {
      await desk.ledger.record(token, deliveries.slice(from).map(giveBack))
      return
    }
    const halt = await submitSome(desk, group, deliveries.slice(from, from + step))
    if (halt) {
      await desk.ledger.record(token, deliveries.slice(from + step).map(giveBack))
      throw halt
    }
  }
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
