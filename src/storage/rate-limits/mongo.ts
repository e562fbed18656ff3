import { maxQueueMs, reserveSlots } from '../../deliver/rate-limits/limit.js'
import type {
  SlotReservation,
  RateLimitChange,
  RateLimitSnapshot,
  RateLimitRow,
  RateLimitStore,
  ReservationTerms,
  SlotRequest,
} from '../../deliver/rate-limits/rate-limit-store.js'
import type { Clock } from '../../domain/clock.js'
import { mongoClock } from '../databases/mongo-clock.js'
import {
  mongoModel,
  type MongoAdapter,
  type MongoCollection,
  type MongoDocument,
} from '../databases/mongo.js'

type Row = RateLimitRow & { readonly recent: string | null }

type Mongo = { readonly limits: MongoCollection; readonly now: () => Promise<Date> }

const toRow = ({ key, nextAtMs, recent, taken }: MongoDocument): Row => ({
  key: String(key),
  nextAtMs: Number(nextAtMs),
  recent: typeof recent === 'string' ? recent : null,
  taken: Number(taken),
})

const findRows = async (
  { limits }: Pick<Mongo, 'limits'>,
  filter: object,
): Promise<readonly Row[]> => (await limits.find(filter).toArray()).map(toRow)

const findRow = async (mongo: Pick<Mongo, 'limits'>, key: string): Promise<Row | undefined> =>
  (await findRows(mongo, { _id: key }))[0]

const DUPLICATE_KEY = 11_000

/** The key of a limit is also its id, which is unique even before the indexes of the collection are built. */
const addLimit = async ({ now, limits }: Mongo, key: string): Promise<void> => {
  const at = await now()
  const row = { _id: key, key, nextAtMs: 0, taken: 0, createdAt: at, updatedAt: at }
  await limits.insertOne(row).catch((error: unknown) => {
    if ((error as { code?: number }).code !== DUPLICATE_KEY) throw error
  })
}

/**
 * Changes a row that is still as it was read, and repeats when another worker was faster. One of them always
 * succeeds.
 */
const changeRow = async <Result>(
  mongo: Mongo,
  key: string,
  changed: (row: Row, nowMs: number) => { readonly set: object; readonly result: Result },
): Promise<Result> => {
  const { now, limits } = mongo
  for (;;) {
    const row = await findRow(mongo, key)
    if (!row) {
      await addLimit(mongo, key)
      continue
    }
    const at = await now()
    const { result, set } = changed(row, at.getTime())
    const { matchedCount } = await limits.updateOne(
      { _id: key, nextAtMs: row.nextAtMs, taken: row.taken },
      { $set: { ...set, updatedAt: at } },
    )
    if (matchedCount > 0) return result
  }
}

/** Reserves at the end of a queue that moves: one statement, however many workers ask at once. */
const reserveInQueue = async (
  { now, limits }: Mongo,
  { intervalMs, key, slots }: SlotRequest,
  { catchUpMs }: ReservationTerms,
): Promise<SlotReservation | undefined> => {
  const nowMs = (await now()).getTime()
  const row = await limits.findOneAndUpdate(
    { _id: key, nextAtMs: { $gt: nowMs - catchUpMs, $lte: nowMs + maxQueueMs(intervalMs) } },
    { $inc: { nextAtMs: slots * intervalMs } },
    { includeResultMetadata: false, returnDocument: 'before' },
  )
  return row ? { key, inMs: toRow(row).nextAtMs - nowMs, slots } : undefined
}

const reserveOne = async (
  mongo: Mongo,
  request: SlotRequest,
  terms: ReservationTerms,
): Promise<SlotReservation> => {
  const queued =
    terms.withinMs === Infinity ? await reserveInQueue(mongo, request, terms) : undefined
  return queued ?? reserveFromRow(mongo, request, terms)
}

const reserveFromRow = (
  mongo: Mongo,
  request: SlotRequest,
  terms: ReservationTerms,
): Promise<SlotReservation> =>
  changeRow(mongo, request.key, (row, nowMs) => {
    const { reservation, limit } = reserveSlots(row, request, terms, nowMs)
    return { set: limit, result: reservation }
  })

const take = (mongo: Mongo, key: string, wanted: number, most: number): Promise<number> =>
  changeRow(mongo, key, ({ taken }) => {
    const result = Math.max(0, Math.min(wanted, most - taken))
    return { set: { taken: taken + result }, result }
  })

const read = async (mongo: Mongo, keys: readonly string[]): Promise<RateLimitSnapshot> => {
  const found = await findRows(mongo, { _id: { $in: keys } })
  const known = new Map(
    found.map(({ key, nextAtMs, taken }) => [key, { key, nextAtMs, taken }] as const),
  )
  return {
    nowMs: (await mongo.now()).getTime(),
    rows: new Map(keys.map((key) => [key, known.get(key) ?? { key, nextAtMs: 0, taken: 0 }])),
  }
}

const isNew = ({ from: { nextAtMs, taken } }: RateLimitChange): boolean =>
  nextAtMs === 0 && taken === 0

const addLimits = async ({ now, limits }: Mongo, keys: readonly string[]): Promise<void> => {
  if (keys.length === 0) return
  const at = await now()
  const empty = { nextAtMs: 0, taken: 0, createdAt: at, updatedAt: at }
  const adding = keys.map((key) => ({
    updateOne: { filter: { _id: key }, update: { $setOnInsert: { ...empty, key } }, upsert: true },
  }))
  await limits.bulkWrite(adding, { ordered: false }).catch((error: unknown) => {
    if ((error as { code?: number }).code !== DUPLICATE_KEY) throw error
  })
}

/** Reads back which rows were changed, because a bulk write only tells how many. */
const findChangedKeys = async (
  mongo: Mongo,
  changes: readonly RateLimitChange[],
  matched: number,
): Promise<ReadonlySet<string>> => {
  const keys = changes.map(({ from }) => from.key)
  if (matched === 0 || matched === changes.length) return new Set(matched > 0 ? keys : [])
  const { rows } = await read(mongo, keys)
  const isThere = ({ from: { key }, to }: RateLimitChange): boolean =>
    rows.get(key)?.nextAtMs === to.nextAtMs && rows.get(key)?.taken === to.taken
  return new Set(changes.filter(isThere).map(({ from }) => from.key))
}

const swap = async (
  mongo: Mongo,
  changes: readonly RateLimitChange[],
): Promise<ReadonlySet<string>> => {
  if (changes.length === 0) return new Set()
  await addLimits(
    mongo,
    changes.filter(isNew).map(({ from }) => from.key),
  )
  const updatedAt = await mongo.now()
  const updates = changes.map(({ from: { key, nextAtMs, taken }, to }) => ({
    updateOne: {
      filter: { _id: key, nextAtMs, taken },
      update: { $set: { ...to, updatedAt } },
    },
  }))
  const { matchedCount } = await mongo.limits.bulkWrite(updates, { ordered: false })
  return findChangedKeys(mongo, changes, matchedCount)
}

/** Guarded by what was read, because text cannot be appended without an update pipeline. */
const append = async (
  mongo: Mongo,
  key: string,
  letters: string,
  most: number,
): Promise<string> => {
  const { now, limits } = mongo
  for (;;) {
    const row = await findRow(mongo, key)
    if (!row) {
      await addLimit(mongo, key)
      continue
    }
    const before = row.recent
    const recent = `${before ?? ''}${letters}`.slice(-most)
    const { matchedCount } = await limits.updateOne(
      { _id: key, recent: before },
      { $set: { recent, updatedAt: await now() } },
    )
    if (matchedCount > 0) return recent
  }
}

const recall = async (mongo: Mongo, key: string): Promise<string> =>
  (await findRow(mongo, key))?.recent ?? ''

const heldBack = async (mongo: Mongo, prefix: string): Promise<ReadonlyMap<string, number>> => {
  const nowMs = (await mongo.now()).getTime()
  const rows = await findRows(mongo, {
    key: { $gte: prefix, $lt: `${prefix}\uffff` },
    nextAtMs: { $gt: nowMs },
  })
  return new Map(rows.map(({ key, nextAtMs }) => [key.slice(prefix.length), nextAtMs - nowMs]))
}

/** Rate limits on MongoDB, without transactions: each change is guarded by what was read. */
export const mongoRateLimitStore = (
  adapter: MongoAdapter,
  clock: Clock,
  slug: string,
): RateLimitStore => {
  const limits = mongoModel(adapter, slug).collection
  const mongo: Mongo = { limits, now: mongoClock(adapter.connection, clock) }
  return {
    reserve: (requests, terms) =>
      Promise.all(requests.map((request) => reserveOne(mongo, request, terms))),
    take: (key, wanted, most) => take(mongo, key, wanted, most),
    taken: async (key) => (await findRow(mongo, key))?.taken ?? 0,
    read: (keys) => read(mongo, keys),
    swap: (changes) => swap(mongo, changes),
    append: (key, letters, most) => append(mongo, key, letters, most),
    recall: (key) => recall(mongo, key),
    heldBack: (prefix) => heldBack(mongo, prefix),
  }
}
