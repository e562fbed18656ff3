import type { Payload } from 'payload'

import type { Clock } from '../../domain/clock.js'

const MEASURED_FOR_MS = 60_000
/** A measurement that took longer says little, and is made again. */
const FAST_ENOUGH_MS = 250
const MAX_MEASUREMENTS = 5

type MongoConnection = {
  readonly db: {
    readonly command: (command: object) => Promise<{ readonly localTime?: unknown }>
  }
}

type Measurement = {
  /** The host's time at which it was made. */
  readonly at: Date
  readonly tookMs: number
  /** How far the server's clock is ahead of the host's. */
  readonly offsetMs: number
}

/** Servers older than 5.0 know `hello` by its first name alone. */
const readServerTime = async ({ db }: MongoConnection): Promise<unknown> =>
  (await db.command({ hello: 1 }).catch(() => db.command({ isMaster: 1 }))).localTime

/** A date, as MongoDB has it, or the milliseconds that others answer. */
const toMilliseconds = (localTime: unknown): number | undefined => {
  if (localTime instanceof Date) return localTime.getTime()
  const ms = typeof localTime === 'bigint' ? Number(localTime) : localTime
  return typeof ms === 'number' && Number.isFinite(ms) ? ms : undefined
}

/** The server reads its clock somewhere between question and answer: halfway is wrong by half of the time at most. */
const measure = async (connection: MongoConnection, clock: Clock): Promise<Measurement> => {
  const askedMs = clock().getTime()
  const serverMs = toMilliseconds(await readServerTime(connection))
  const at = clock()
  const tookMs = Math.abs(at.getTime() - askedMs)
  const halfwayMs = (askedMs + at.getTime()) / 2
  return { at, tookMs, offsetMs: serverMs === undefined ? 0 : Math.round(serverMs - halfwayMs) }
}

/** The first prompt measurement, else the quickest of some. */
const measureBest = async (connection: MongoConnection, clock: Clock): Promise<Measurement> => {
  let best = await measure(connection, clock)
  for (let times = 1; times < MAX_MEASUREMENTS && best.tookMs > FAST_ENOUGH_MS; times += 1) {
    const next = await measure(connection, clock)
    if (next.tookMs < best.tookMs) best = next
  }
  return best
}

/** A slow measurement that leaves room for the one before says nothing new. */
const isConsistent = (before: Measurement, fresh: Measurement): boolean =>
  fresh.tookMs > FAST_ENOUGH_MS && Math.abs(fresh.offsetMs - before.offsetMs) <= fresh.tookMs / 2

/** The server's time: the host's clock, and the offset that `hello` shows, measured anew every minute. */
export const mongoClock = (payload: Payload, clock: Clock): (() => Promise<Date>) => {
  const { connection } = payload.db as never as { connection: MongoConnection }
  let measured: Measurement | undefined
  return async () => {
    const now = clock().getTime()
    // A host's clock that was set back is measured anew, too.
    if (!measured || Math.abs(now - measured.at.getTime()) > MEASURED_FOR_MS) {
      const fresh = await measureBest(connection, clock)
      measured = measured && isConsistent(measured, fresh) ? { ...measured, at: fresh.at } : fresh
    }
    return new Date(clock().getTime() + measured.offsetMs)
  }
}
