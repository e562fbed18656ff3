import type { Clock } from '../../domain/clock.js'
import type { MongoConnection } from './mongo.js'

const MEASURED_FOR_MS = 60_000
/** A slower measurement is imprecise, and is repeated. */
const FAST_ENOUGH_MS = 250
const MAX_MEASUREMENTS = 5

type Server = { readonly db: Pick<MongoConnection['db'], 'command'> }

type Measurement = {
  /** The host's time of the measurement. */
  readonly at: Date
  readonly tookMs: number
  /** How far the server's clock is ahead of the host's. */
  readonly offsetMs: number
}

/** Servers before MongoDB 5.0 know only the old name of `hello`. */
const readServerTime = async ({ db }: Server): Promise<unknown> =>
  (await db.command({ hello: 1 }).catch(() => db.command({ isMaster: 1 }))).localTime

/** MongoDB answers a date; compatible servers may answer milliseconds. */
const toMilliseconds = (localTime: unknown): number | undefined => {
  if (localTime instanceof Date) return localTime.getTime()
  const ms = typeof localTime === 'bigint' ? Number(localTime) : localTime
  return typeof ms === 'number' && Number.isFinite(ms) ? ms : undefined
}

/** The server reads its clock between request and reply. Assuming the middle is wrong by at most half of that time. */
const measure = async (connection: Server, clock: Clock): Promise<Measurement> => {
  const askedMs = clock().getTime()
  const serverMs = toMilliseconds(await readServerTime(connection))
  const at = clock()
  const tookMs = Math.abs(at.getTime() - askedMs)
  const halfwayMs = (askedMs + at.getTime()) / 2
  return { at, tookMs, offsetMs: serverMs === undefined ? 0 : Math.round(serverMs - halfwayMs) }
}

/** The first fast measurement, otherwise the fastest of several. */
const measureBest = async (connection: Server, clock: Clock): Promise<Measurement> => {
  let best = await measure(connection, clock)
  for (let times = 1; times < MAX_MEASUREMENTS && best.tookMs > FAST_ENOUGH_MS; times += 1) {
    const next = await measure(connection, clock)
    if (next.tookMs < best.tookMs) best = next
  }
  return best
}

/** Whether a slow measurement is consistent with the previous one, and therefore adds nothing. */
const isConsistent = (before: Measurement, fresh: Measurement): boolean =>
  fresh.tookMs > FAST_ENOUGH_MS && Math.abs(fresh.offsetMs - before.offsetMs) <= fresh.tookMs / 2

/** The server's time: the host's clock plus an offset that is measured with `hello` every minute. */
export const mongoClock = (connection: Server, clock: Clock): (() => Promise<Date>) => {
  let measured: Measurement | undefined
  return async () => {
    const now = clock().getTime()
    // Also measured again after the host's clock was set back.
    if (!measured || Math.abs(now - measured.at.getTime()) > MEASURED_FOR_MS) {
      const fresh = await measureBest(connection, clock)
      measured = measured && isConsistent(measured, fresh) ? { ...measured, at: fresh.at } : fresh
    }
    return new Date(clock().getTime() + measured.offsetMs)
  }
}
