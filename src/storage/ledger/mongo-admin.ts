import type { Payload } from 'payload'

import type {
  Chosen,
  DeliveryLine,
  DeskLedger,
  DomainReply,
  PageOf,
  Standing,
} from '../../deliver/admin-ledger.js'
import type { Clock } from '../../domain/clock.js'
import type { DeliveryState } from '../../domain/mailing-states.js'
import { openMongo, type Mongo, type MongoDocument } from './mongo-collection.js'
import { deliveryLine, instantOf, MOST_REPLIES, standingOf, textOf } from './rows.js'

const standing = async ({ deliveries }: Mongo, mailingId: string): Promise<Standing> => {
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
  return standingOf(
    groups.map(({ _id, next, rows }) => {
      const { reason, state } = _id as { state: DeliveryState; reason?: unknown }
      return { state, reason: textOf(reason), rows: Number(rows), nextAttemptAt: instantOf(next) }
    }),
  )
}

/** Nobody holds such a row any more. */
const free = (at: Date) => ({
  leaseToken: null,
  leaseWorker: null,
  leaseUntil: null,
  nextAttemptAt: null,
  changedAt: at,
})

const skipOpen: (
  mongo: Mongo,
  ...args: Parameters<DeskLedger['skipOpen']>
) => Promise<void> = async ({ deliveries, now }, mailing, skipReason) => {
  const at = await now()
  await deliveries.updateMany(
    { mailing, state: { $in: ['queued', 'deferred', 'leased'] } },
    { $set: { ...free(at), state: 'skipped', skipReason, settledAt: at } },
  )
}

const amongChosen = (chosen: Chosen): MongoDocument => {
  if (chosen === 'all') return {}
  return 'attemptsBelow' in chosen
    ? { attempts: { $lt: chosen.attemptsBelow } }
    : { _id: { $in: chosen } }
}

const requeue = async (
  { deliveries, now }: Mongo,
  mailing: string,
  chosen: Chosen = 'all',
): Promise<void> => {
  await deliveries.updateMany(
    { ...amongChosen(chosen), mailing, state: { $in: ['refused', 'deferred'] } },
    { $set: { ...free(await now()), state: 'queued', settledAt: null } },
  )
}

const resolveUncertain: (
  mongo: Mongo,
  ...args: Parameters<DeskLedger['resolveUncertain']>
) => Promise<number> = async ({ deliveries, now }, mailing, chosen, state) => {
  const at = await now()
  const { modifiedCount } = await deliveries.updateMany(
    { ...amongChosen(chosen), mailing, state: 'uncertain' },
    { $set: { ...free(at), state, settledAt: state === 'accepted' ? at : null } },
  )
  return modifiedCount
}

const replies = async ({ deliveries }: Mongo, mailing: string): Promise<DomainReply[]> => {
  const domain = { $toLower: { $arrayElemAt: [{ $split: ['$address', '@'] }, -1] } }
  const groups = await deliveries
    .aggregate([
      { $match: { mailing, state: { $in: ['refused', 'deferred'] } } },
      {
        $group: { _id: { state: '$state', reply: '$lastReply', domain }, readers: { $sum: 1 } },
      },
      { $sort: { readers: -1 } },
      { $limit: MOST_REPLIES },
    ])
    .toArray()
  return groups.map(({ _id, readers }) => {
    const { domain: at, reply, state } = _id as MongoDocument
    return {
      state: state as DomainReply['state'],
      reply: textOf(reply) ?? '',
      domain: textOf(at) ?? '',
      readers: Number(readers),
    }
  })
}

const page = async (
  { deliveries }: Mongo,
  { after, limit, mailingId, state }: PageOf,
): Promise<DeliveryLine[]> => {
  const rows = await deliveries
    .find(
      { mailing: mailingId, _id: { $gt: after }, ...(state === undefined ? {} : { state }) },
      { limit, sort: { _id: 1 } },
    )
    .toArray()
  return rows.map((row) => deliveryLine(row._id, row))
}

/** What the desk asks of the ledger, on MongoDB. */
export const mongoDeskLedger = (
  payload: Payload,
  clock: Clock,
  deliveriesSlug: string,
): DeskLedger => {
  const mongo = openMongo(payload, clock, deliveriesSlug)
  return {
    standing: (mailingId) => standing(mongo, mailingId),
    skipOpen: (mailingId, reason) => skipOpen(mongo, mailingId, reason),
    requeue: (mailingId, chosen) => requeue(mongo, mailingId, chosen),
    resolveUncertain: (mailingId, chosen, to) => resolveUncertain(mongo, mailingId, chosen, to),
    replies: (mailingId) => replies(mongo, mailingId),
    page: (of) => page(mongo, of),
  }
}
