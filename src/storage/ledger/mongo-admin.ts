import type {
  DeliverySelection,
  ListedDelivery,
  AdminLedger,
  DomainReply,
  DeliveryPageQuery,
  DeliveryTotals,
} from '../../deliver/ports/admin-ledger.js'
import type { Clock } from '../../domain/clock.js'
import type { DeliveryState } from '../../domain/mailing-states.js'
import type { MongoAdapter, MongoDocument } from '../databases/mongo.js'
import { openMongoLedger, type MongoLedger } from './mongo-collection.js'
import { toDeliveryLine, optionalDate, MAX_REPLY_GROUPS, toTotals, optionalText } from './rows.js'

const readTotals = async (
  { deliveries }: MongoLedger,
  mailingId: string,
): Promise<DeliveryTotals> => {
  const groups = await deliveries
    .aggregate([
      { $match: { mailing: mailingId } },
      {
        $group: {
          _id: { state: '$state', reason: '$skipReason' },
          rows: { $sum: 1 },
          next: { $min: '$nextAttemptAt' },
        },
      },
    ])
    .toArray()
  return toTotals(
    groups.map(({ _id, next, rows }) => {
      const { reason, state } = _id as { state: DeliveryState; reason?: unknown }
      return {
        state,
        reason: optionalText(reason),
        rows: Number(rows),
        nextAttemptAt: optionalDate(next),
      }
    }),
  )
}

/** Fields that remove a row's lease. */
const releasedFields = (at: Date) => ({
  leaseToken: null,
  leaseWorker: null,
  leaseUntil: null,
  nextAttemptAt: null,
  changedAt: at,
})

const skipOpen: (
  mongo: MongoLedger,
  ...args: Parameters<AdminLedger['skipOpen']>
) => Promise<void> = async ({ deliveries, now }, mailing, skipReason) => {
  const at = await now()
  await deliveries.updateMany(
    { mailing, state: { $in: ['queued', 'deferred', 'leased'] } },
    { $set: { ...releasedFields(at), state: 'skipped', skipReason, settledAt: at } },
  )
}

const selectionFilter = (chosen: DeliverySelection): MongoDocument => {
  if (chosen === 'all') return {}
  return 'attemptsBelow' in chosen
    ? { attempts: { $lt: chosen.attemptsBelow } }
    : { _id: { $in: chosen } }
}

const requeue = async (
  { deliveries, now }: MongoLedger,
  mailing: string,
  chosen: DeliverySelection = 'all',
): Promise<void> => {
  await deliveries.updateMany(
    { ...selectionFilter(chosen), mailing, state: { $in: ['refused', 'deferred'] } },
    { $set: { ...releasedFields(await now()), state: 'queued', settledAt: null } },
  )
}

const resolveUncertain: (
  mongo: MongoLedger,
  ...args: Parameters<AdminLedger['resolveUncertain']>
) => Promise<number> = async ({ deliveries, now }, mailing, chosen, state) => {
  const at = await now()
  const { modifiedCount } = await deliveries.updateMany(
    { ...selectionFilter(chosen), mailing, state: 'uncertain' },
    { $set: { ...releasedFields(at), state, settledAt: state === 'accepted' ? at : null } },
  )
  return modifiedCount
}

const replies = async ({ deliveries }: MongoLedger, mailing: string): Promise<DomainReply[]> => {
  const domain = { $toLower: { $arrayElemAt: [{ $split: ['$address', '@'] }, -1] } }
  const groups = await deliveries
    .aggregate([
      { $match: { mailing, state: { $in: ['refused', 'deferred'] } } },
      {
        $group: { _id: { state: '$state', reply: '$lastReply', domain }, readers: { $sum: 1 } },
      },
      { $sort: { readers: -1 } },
      { $limit: MAX_REPLY_GROUPS },
    ])
    .toArray()
  return groups.map(({ _id, readers }) => {
    const { domain: at, reply, state } = _id as MongoDocument
    return {
      state: state as DomainReply['state'],
      reply: optionalText(reply) ?? '',
      domain: optionalText(at) ?? '',
      readers: Number(readers),
    }
  })
}

const page = async (
  { deliveries }: MongoLedger,
  { after, limit, mailingId, state }: DeliveryPageQuery,
): Promise<ListedDelivery[]> => {
  const rows = await deliveries
    .find(
      { mailing: mailingId, _id: { $gt: after }, ...(state === undefined ? {} : { state }) },
      { limit, sort: { _id: 1 } },
    )
    .toArray()
  return rows.map((row) => toDeliveryLine(row._id, row))
}

/** The admin's part of the ledger on MongoDB. */
export const mongoAdminLedger = (
  adapter: MongoAdapter,
  clock: Clock,
  deliveriesSlug: string,
): AdminLedger => {
  const mongo = openMongoLedger(adapter, clock, deliveriesSlug)
  return {
    totals: (mailingId) => readTotals(mongo, mailingId),
    skipOpen: (mailingId, reason) => skipOpen(mongo, mailingId, reason),
    requeue: (mailingId, chosen) => requeue(mongo, mailingId, chosen),
    resolveUncertain: (mailingId, chosen, to) => resolveUncertain(mongo, mailingId, chosen, to),
    replies: (mailingId) => replies(mongo, mailingId),
    page: (of) => page(mongo, of),
  }
}
