import type { Payload } from 'payload'

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
import { mongoClock } from '../connect/mongo-clock.js'

type Row = RateLimitRow & { readonly recent?: string | null }

/** What is asked of the collection of the driver under Payload's mongoose. */
type Collection = {
  readonly bulkWrite: (
    operations: readonly object[],
    options: object,
  ) => Promise<{ readonly matchedCount: number }>
  readonly find: (filter: object) => { readonly toArray: () => Promise<readonly Row[]> }
  readonly findOneAndUpdate: (
    filter: object,
    update: object,
    options: object,
  ) => Promise<Row | null>
  readonly insertOne: (document: object) => Promise<unknown>
  readonly updateOne: (filter: object, update: object) => Promise<{ readonly matchedCount: number }>
}

type Mongo = { readonly limits: Collection; readonly now: () => Promise<Date> }

const DUPLICATE_KEY = 11_000

/** A limit has its key for an id, which is unique even before the collection's indexes are built. */
const addLimit = async ({ now, limits }: Mongo, key: string): Promise<void> => {
  const at = await now()
  const row = { _id: key, key, nextAtMs: 0, taken: 0, createdAt: at, updatedAt: at }
  await limits.insertOne(row).catch((error: unknown) => {
    if ((error as { code?: number }).code !== DUPLICATE_KEY) throw error
  })
}

/** Changes a row from what was read of it, again when somebody else was faster; of those one always gets through. */
const changeRow = async <Result>(
  mongo: Mongo,
  key: string,
  changed: (row: Row, nowMs: number) => { readonly set: object; readonly result: Result },
): Promise<Result> => {
  const { now, limits } = mongo
  for (;;) {
    const [row] = await limits.find({ _id: key }).toArray()
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

/** Behind the others in a queue that moves: one statement, however many ask at once. */
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
  return row ? { key, inMs: row.nextAtMs - nowMs, slots } : undefined
}

const reserveOne = async (
  mongo: Mongo,
  wish: SlotRequest,
  terms: ReservationTerms,
): Promise<SlotReservation> => {
  const queued = terms.withinMs === Infinity ? await reserveInQueue(mongo, wish, terms) : undefined
  return queued ?? reserveFromRow(mongo, wish, terms)
}

const reserveFromRow = (
  mongo: Mongo,
  wish: SlotRequest,
  terms: ReservationTerms,
): Promise<SlotReservation> =>
  changeRow(mongo, wish.key, (row, nowMs) => {
    const { grant, limit } = reserveSlots(row, wish, terms, nowMs)
    return { set: limit, result: grant }
  })

const take = (mongo: Mongo, key: string, wanted: number, most: number): Promise<number> =>
  changeRow(mongo, key, ({ taken }) => {
    const result = Math.max(0, Math.min(wanted, most - taken))
    return { set: { taken: taken + result }, result }
  })

const read = async (
  { now, limits }: Mongo,
  keys: readonly string[],
): Promise<RateLimitSnapshot> => {
  const found = await limits.find({ _id: { $in: keys } }).toArray()
  const known = new Map(
    found.map(({ key, nextAtMs, taken }) => [key, { key, nextAtMs, taken }] as const),
  )
  return {
    nowMs: (await now()).getTime(),
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

/** Which of several were changed is read back: a bulk write says no more than how many. */
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

/** Guarded by what was read, as changes of numbers are: a text cannot be added to without an update pipeline. */
const append = async (
  mongo: Mongo,
  key: string,
  letters: string,
  most: number,
): Promise<string> => {
  const { now, limits } = mongo
  for (;;) {
    const [row] = await limits.find({ _id: key }).toArray()
    if (!row) {
      await addLimit(mongo, key)
      continue
    }
    const before = row.recent ?? null
    const recent = `${before ?? ''}${letters}`.slice(-most)
    const { matchedCount } = await limits.updateOne(
      { _id: key, recent: before },
      { $set: { recent, updatedAt: await now() } },
    )
    if (matchedCount > 0) return recent
  }
}

const recall = async ({ limits }: Mongo, key: string): Promise<string> =>
  (await limits.find({ _id: key }).toArray())[0]?.recent ?? ''

const heldBack = async (
  { now, limits }: Mongo,
  prefix: string,
): Promise<ReadonlyMap<string, number>> => {
  const nowMs = (await now()).getTime()
  const rows = await limits
    .find({ key: { $gte: prefix, $lt: `${prefix}\uffff` }, nextAtMs: { $gt: nowMs } })
    .toArray()
  return new Map(rows.map(({ key, nextAtMs }) => [key.slice(prefix.length), nextAtMs - nowMs]))
}

/** Limits on MongoDB, without transactions: each change is guarded by what was read. */
export const mongoRateLimitStore = (
  payload: Payload,
  clock: Clock,
  paceSlug: string,
): RateLimitStore => {
  const { collections } = payload.db as never as {
    collections: Readonly<Record<string, { readonly collection: Collection } | undefined>>
  }
  const pace = collections[paceSlug]?.collection
  if (!pace) throw new TypeError(`There is no collection ${paceSlug}.`)
  const mongo: Mongo = { limits: pace, now: mongoClock(payload, clock) }
  return {
    reserve: (wishes, terms) => Promise.all(wishes.map((wish) => reserveOne(mongo, wish, terms))),
    take: (key, wanted, most) => take(mongo, key, wanted, most),
    taken: async (key) => (await pace.find({ _id: key }).toArray())[0]?.taken ?? 0,
    read: (keys) => read(mongo, keys),
    swap: (changes) => swap(mongo, changes),
    append: (key, letters, most) => append(mongo, key, letters, most),
    recall: (key) => recall(mongo, key),
    heldBack: (prefix) => heldBack(mongo, prefix),
  }
}
