import type {
  LeasedDelivery,
  Ledger,
  NewDelivery,
  RecordedOutcome,
} from '../../deliver/ports/ledger.js'
import type { Clock } from '../../domain/clock.js'
import {
  DELIVERY_STATES,
  OPEN_DELIVERY_STATES,
  type DeliveryCounts,
} from '../../domain/mailing-states.js'
import type { MongoAdapter, MongoDocument } from '../databases/mongo.js'
import { openMongoLedger, type MongoLedger } from './mongo-collection.js'
import { RECLAIMED_REPLY, toRecordedRow } from './rows.js'

const DUPLICATE_KEY = 11_000

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Counts the rows that existed before; any other error is thrown again. */
const countDuplicates = (error: unknown): number => {
  const { writeErrors } = error as {
    writeErrors?: readonly { code?: number }[] | { code?: number }
  }
  const errors = writeErrors === undefined ? [] : [writeErrors].flat()
  if (errors.length === 0 || errors.some(({ code }) => code !== DUPLICATE_KEY)) throw error
  return errors.length
}

const enter = async (
  { deliveries, now }: MongoLedger,
  rows: readonly NewDelivery[],
): Promise<number> => {
  const at = await now()
  const documents = rows.map(({ id, mailingId, name, skipReason, subscriptionId, ...row }) => ({
    _id: id,
    mailing: mailingId,
    subscription: subscriptionId,
    ...row,
    ...(name === undefined ? {} : { name }),
    ...(skipReason === undefined ? {} : { skipReason, settledAt: at }),
    attempts: 0,
    changedAt: at,
  }))
  const duplicates = await deliveries
    .insertMany(documents, { ordered: false })
    .then(() => 0, countDuplicates)
  return documents.length - duplicates
}

const toLeasedDelivery = (row: MongoDocument): LeasedDelivery => ({
  id: text(row._id) ?? '',
  subscriptionId: text(row.subscription) ?? '',
  variant: text(row.variant) ?? '',
  address: text(row.address) ?? '',
  name: text(row.name),
  messageId: text(row.messageId) ?? '',
  attempts: Number(row.attempts),
})

/**
 * Finds candidates first, then marks them with a guard, so that rows which another worker has marked meanwhile are
 * left out.
 */
const lease = async (
  { deliveries, now }: MongoLedger,
  { forMs, mailingId, token, workerId }: Parameters<Ledger['lease']>[0],
  limit: number,
): Promise<LeasedDelivery[]> => {
  const at = await now()
  const free = {
    mailing: mailingId,
    $or: [{ state: 'queued' }, { state: 'deferred', nextAttemptAt: { $lte: at } }],
  }
  const candidates = await deliveries.find(free, { limit, projection: { _id: 1 } }).toArray()
  if (candidates.length === 0) return []
  const among = { _id: { $in: candidates.map(({ _id }) => _id) } }
  await deliveries.updateMany(
    { ...free, ...among },
    {
      $set: {
        state: 'leased',
        leaseToken: token,
        leaseWorker: workerId,
        leaseUntil: new Date(at.getTime() + forMs),
      },
    },
  )
  const rows = await deliveries.find({ ...among, leaseToken: token, state: 'leased' }).toArray()
  return rows.map(toLeasedDelivery)
}

const renew = async (
  { deliveries, now }: MongoLedger,
  { forMs, token }: Parameters<Ledger['renew']>[0],
): Promise<void> => {
  const leaseUntil = new Date((await now()).getTime() + forMs)
  await deliveries.updateMany(
    { leaseToken: token, state: { $in: ['leased', 'submitting'] } },
    { $set: { leaseUntil } },
  )
}

const beginSubmitting = async (
  { deliveries }: MongoLedger,
  token: string,
  deliveryIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  const held = { _id: { $in: deliveryIds }, leaseToken: token }
  await deliveries.updateMany(
    { ...held, state: 'leased' },
    { $set: { state: 'submitting' }, $inc: { attempts: 1 } },
  )
  const rows = await deliveries
    .find({ ...held, state: 'submitting' }, { projection: { _id: 1 } })
    .toArray()
  return new Set(rows.map(({ _id }) => text(_id) ?? ''))
}

const toDateOrNull = (iso: string | null): Date | null => (iso === null ? null : new Date(iso))

const recordOne = (token: string, outcome: RecordedOutcome, at: Date): object[] => {
  const { attempts, id, lastReply, nextAttemptAt, settledAt, ...row } = toRecordedRow(outcome)
  const set = {
    ...row,
    ...(lastReply === null ? {} : { lastReply }),
    nextAttemptAt: toDateOrNull(nextAttemptAt),
    settledAt: toDateOrNull(settledAt),
    leaseToken: null,
    leaseWorker: null,
    leaseUntil: null,
    changedAt: at,
  }
  const held = { _id: id, leaseToken: token }
  const isFinal = row.state !== 'queued' && row.state !== 'deferred'
  const begun = { ...held, state: { $in: ['submitting', ...(isFinal ? ['uncertain'] : [])] } }
  return [
    {
      updateOne: {
        filter: begun,
        update: { $set: set, ...(attempts > 0 ? { $inc: { attempts: -attempts } } : {}) },
      },
    },
    { updateOne: { filter: { ...held, state: 'leased' }, update: { $set: set } } },
  ]
}

const record = async (
  { deliveries, now }: MongoLedger,
  token: string,
  outcomes: readonly RecordedOutcome[],
): Promise<number> => {
  if (outcomes.length === 0) return 0
  const at = await now()
  const operations = outcomes.flatMap((outcome) => recordOne(token, outcome, at))
  return (await deliveries.bulkWrite(operations, { ordered: false })).matchedCount
}

/** An uncertain row keeps its token, so that a worker which was only slow can still record the outcome. */
const reclaim = async ({
  deliveries,
  now,
}: MongoLedger): Promise<{ queued: number; uncertain: number }> => {
  const at = await now()
  const expired = (state: string) => ({ leaseToken: { $gt: '' }, state, leaseUntil: { $lt: at } })
  const uncertain = await deliveries.updateMany(expired('submitting'), {
    $set: { state: 'uncertain', lastReply: RECLAIMED_REPLY, changedAt: at },
  })
  const queued = await deliveries.updateMany(expired('leased'), {
    $set: { state: 'queued', leaseToken: null, changedAt: at },
  })
  return { queued: queued.modifiedCount, uncertain: uncertain.modifiedCount }
}

const counts = async ({ deliveries }: MongoLedger, mailingId: string): Promise<DeliveryCounts> => {
  const groups = await deliveries
    .aggregate([
      { $match: { mailing: mailingId } },
      { $group: { _id: '$state', rows: { $sum: 1 } } },
    ])
    .toArray()
  const found = new Map(groups.map(({ _id, rows }) => [_id, Number(rows)]))
  return Object.fromEntries(
    DELIVERY_STATES.map((state) => [state, found.get(state) ?? 0]),
  ) as DeliveryCounts
}

const hasOpen = async ({ deliveries }: MongoLedger, mailingId: string): Promise<boolean> => {
  const open = { mailing: mailingId, state: { $in: OPEN_DELIVERY_STATES } }
  const rows = await deliveries.find(open, { limit: 1, projection: { _id: 1 } }).toArray()
  return rows.length > 0
}

/** The ledger on MongoDB, without transactions: each change is guarded by the state and the token that it replaces. */
export const mongoLedger = (
  adapter: MongoAdapter,
  clock: Clock,
  deliveriesSlug: string,
): Ledger => {
  const mongo = openMongoLedger(adapter, clock, deliveriesSlug)
  return {
    enter: (rows) => enter(mongo, rows),
    lease: (of, limit) => lease(mongo, of, limit),
    renew: (of) => renew(mongo, of),
    beginSubmitting: (token, ids) => beginSubmitting(mongo, token, ids),
    record: (token, outcomes) => record(mongo, token, outcomes),
    reclaim: () => reclaim(mongo),
    counts: (mailingId) => counts(mongo, mailingId),
    hasOpen: (mailingId) => hasOpen(mongo, mailingId),
  }
}
