import type { Clock } from '../../domain/clock.js'
import type { RateLimitSnapshot, RateLimitRow, RateLimitStore } from './rate-limit-store.js'
import { intervalAt, throttleAfter, type Throttle } from './throttle.js'

/** What our own relay accepts now. */
export type RelayStatus = {
  /** Time between two messages of all workers; 0 where it asked for nothing. */
  readonly intervalMs: number
  /** Nothing is sent before. */
  readonly restsUntil: Date | undefined
  /** Its quota is used up: when the next message is tried. */
  readonly closedUntil: Date | undefined
}

/**
 * Limits of the relay itself, which are no recipient's fault. They are kept in the database per relay, so that all workers
 * that send through it observe them, whichever mailing met the limit.
 */
export type RelayLimiter = {
  /** Read again every second, not for every row. */
  readonly status: () => Promise<RelayStatus>
  /** As it was read last. */
  readonly intervalMs: () => number
  /** Halves the rate: the relay asked to go slower. @param perSecond recent rate of all workers */
  readonly slowDown: (perSecond: number) => Promise<RelayStatus>
  /** Stops sending: the quota is used up. @returns when the next message is tried */
  readonly close: () => Promise<Date>
  /**
   * Whether this worker may try a message although the quota was used up: one of all workers, once an hour.
   *
   * @param since when the mailing was resumed; an hour that began five seconds or more before counts as over
   */
  readonly mayTry: (since: Date) => Promise<'all' | 'one' | 'none'>
  /** The try gave no answer: another may be made after `afterMs`. */
  readonly tryAgain: (afterMs: number) => Promise<void>
  /** The relay accepted messages: a quota that was used up is free again. */
  readonly noteAccepted: (messages: number) => Promise<void>
  /** Recent messages per second of this worker. */
  readonly perSecond: () => number
}

type RelayArgs = {
  readonly clock: Clock
  /** Names the relay, without its password. */
  readonly relay: string
  readonly store: Pick<RateLimitStore, 'read' | 'swap'>
}

const HOUR_MS = 3_600_000
const READ_EVERY_MS = 1000
const RECENT_MS = 5000
/** How late an answer of the database may be. A try must not seem older than the resumption that permitted it. */
const READING_MS = 5000

const throttleOf = ({ nextAtMs, taken }: RateLimitRow): Throttle | undefined =>
  taken > 0 ? { intervalMs: taken, untilMs: nextAtMs } : undefined

/** Counts the messages of the last seconds. */
const createMeter = (clock: Clock) => {
  let counts: { readonly atMs: number; readonly messages: number }[] = []
  return {
    count: (messages: number): void => {
      const atMs = clock().getTime()
      counts = [...counts.filter((one) => atMs - one.atMs < RECENT_MS), { atMs, messages }]
    },
    perSecond: (): number => {
      const nowMs = clock().getTime()
      const recent = counts.filter(({ atMs }) => nowMs - atMs < RECENT_MS)
      const [first] = recent
      if (!first) return 0
      const messages = recent.reduce((sum, one) => sum + one.messages, 0)
      return (1000 * messages) / Math.max(200, nowMs - first.atMs)
    },
  }
}

/** Reads and writes the two rows of a relay. */
const createRelayRows = ({ clock, relay, store }: RelayArgs) => {
  const keys = { throttle: `throttle:${relay}`, closed: `closed:${relay}` }
  let last: { readonly atMs: number; readonly read: RateLimitSnapshot } | undefined

  const read = async (): Promise<Rows> => {
    last = { read: await store.read([keys.throttle, keys.closed]), atMs: clock().getTime() }
    return rows(last)
  }
  const rows = (of: NonNullable<typeof last>): Rows => {
    const row = (key: string): RateLimitRow =>
      of.read.rows.get(key) ?? { key, nextAtMs: 0, taken: 0 }
    const ownMs = clock().getTime()
    return {
      closed: row(keys.closed),
      throttle: row(keys.throttle),
      nowMs: Math.round(of.read.nowMs) + ownMs - of.atMs,
      ownMs,
    }
  }
  return {
    read,
    lastRead: (): Rows | undefined => last && rows(last),
    recent: async (): Promise<Rows> => {
      const ageMs = clock().getTime() - (last?.atMs ?? -Infinity)
      return last && ageMs >= 0 && ageMs < READ_EVERY_MS ? rows(last) : read()
    },
    write: async (from: RateLimitRow, to: Omit<RateLimitRow, 'key'>): Promise<boolean> => {
      const isWritten = (await store.swap([{ from, to }])).has(from.key)
      await read()
      return isWritten
    },
  }
}

type Rows = {
  /** `nextAtMs`: when the next message is tried; `taken`: when the quota was used up, 0 while it is not. */
  readonly closed: RateLimitRow
  /** `nextAtMs`: the end of the rest; `taken`: the interval from then on. */
  readonly throttle: RateLimitRow
  /** By the clock that workers share; `ownMs` by the clock of this worker. */
  readonly nowMs: number
  readonly ownMs: number
}

const ahead = ({ nowMs, ownMs }: Rows, atMs: number): Date | undefined =>
  atMs > nowMs ? new Date(ownMs + atMs - nowMs) : undefined

const statusFrom = (rows: Rows): RelayStatus => {
  const throttle = throttleOf(rows.throttle)
  return {
    intervalMs: throttle ? intervalAt(throttle, rows.nowMs) : 0,
    restsUntil: throttle && ahead(rows, throttle.untilMs),
    closedUntil: rows.closed.taken > 0 ? ahead(rows, rows.closed.nextAtMs) : undefined,
  }
}

/** Lets one of all workers try one message an hour while the quota is used up. */
const createHourlyTries = ({ read, recent, write }: ReturnType<typeof createRelayRows>) => {
  let isTrying = false
  /** Ends this worker's try. @returns whether there was one */
  const endTry = (): boolean => {
    const wasTrying = isTrying
    isTrying = false
    return wasTrying
  }
  return {
    close: async (): Promise<Date> => {
      endTry()
      const { closed, nowMs, ownMs } = await read()
      const isClosed = closed.taken > 0 && closed.nextAtMs > nowMs
      if (!isClosed) await write(closed, { nextAtMs: nowMs + HOUR_MS, taken: nowMs })
      return statusFrom(await recent()).closedUntil ?? new Date(ownMs + HOUR_MS)
    },
    mayTry: async (since: Date): Promise<'all' | 'one' | 'none'> => {
      const { closed, nowMs, ownMs } = await recent()
      if (closed.taken === 0) return 'all'
      const closedAtMs = ownMs + closed.taken - nowMs
      const isOver = closed.nextAtMs <= nowMs || closedAtMs < since.getTime()
      if (!isOver) return 'none'
      isTrying = await write(closed, { nextAtMs: nowMs + HOUR_MS, taken: nowMs + READING_MS })
      return isTrying ? 'one' : 'none'
    },
    tryAgain: async (afterMs: number): Promise<void> => {
      if (!endTry()) return
      const { closed, nowMs } = await read()
      if (closed.taken > 0) await write(closed, { nextAtMs: nowMs + afterMs, taken: closed.taken })
    },
    takesAgain: async (): Promise<void> => {
      if (!endTry()) return
      const { closed } = await read()
      if (closed.taken > 0) await write(closed, { nextAtMs: 0, taken: 0 })
    },
  }
}

/** Calculates with the store's clock; instants that it returns are by the worker's own. */
export const createRelayLimiter = (args: RelayArgs): RelayLimiter => {
  const rows = createRelayRows(args)
  const { takesAgain, ...tries } = createHourlyTries(rows)
  const { count, perSecond } = createMeter(args.clock)
  return {
    ...tries,
    perSecond,
    status: async () => statusFrom(await rows.recent()),
    intervalMs: () => {
      const last = rows.lastRead()
      return last ? statusFrom(last).intervalMs : 0
    },
    slowDown: async (rate) => {
      const { nowMs, throttle } = await rows.read()
      const before = throttleOf(throttle)
      const after = throttleAfter(before, nowMs, rate)
      if (after !== before)
        await rows.write(throttle, { nextAtMs: after.untilMs, taken: after.intervalMs })
      return statusFrom(await rows.recent())
    },
    noteAccepted: async (messages) => {
      if (messages === 0) return
      count(messages)
      await takesAgain()
    },
  }
}
