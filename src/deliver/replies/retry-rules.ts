/** RFC 5321 section 4.5.4.1 asks senders to wait at least 30 minutes. */
const MIN_WAIT_MS = 30 * 60_000
const MAX_WAIT_MS = 8 * 3_600_000
/** Waits are spread by a fifth either way, so that what was deferred together does not come back together. */
const SPREAD = 0.2

type RetryArgs = {
  /** Attempts that were begun before this one. */
  readonly attempts: number
  readonly at: Date
  /** A last attempt is made then, if there is half an hour left. */
  readonly giveUpAt: Date
  /** From 0 to 1. */
  readonly random: number
}

/** When to try again after a deferral: half an hour, then doubling up to eight hours, never sooner than half an hour. */
export const retryAt = ({ at, attempts, giveUpAt, random }: RetryArgs): Date => {
  const waitMs = Math.min(MIN_WAIT_MS * 2 ** attempts, MAX_WAIT_MS)
  const leastMs = Math.max(MIN_WAIT_MS, waitMs * (1 - SPREAD))
  const spreadMs = leastMs + (waitMs * (1 + SPREAD) - leastMs) * random
  const leftMs = giveUpAt.getTime() - at.getTime()
  return new Date(at.getTime() + Math.max(MIN_WAIT_MS, Math.min(spreadMs, leftMs)))
}

/** A message that breaks every connection would otherwise go out for ever, to a reader who may have it each time. */
export const MOST_ATTEMPTS = 5

type UncertainAttempt = {
  /** Begun so far, with the one that ended uncertain. */
  readonly attempts: number
  readonly at: Date
  readonly giveUpAt: Date
}

/** Whether an uncertain message goes out once more, for a publication that chose to resend such messages. */
export const mayResend = ({ at, attempts, giveUpAt }: UncertainAttempt): boolean =>
  attempts < MOST_ATTEMPTS && at < giveUpAt

/** How long a recipient domain waits, and until when. */
export type SlowDown = { readonly waitMs: number; readonly untilMs: number }

const FIRST_SLOW_DOWN_MS = 60_000
const MAX_SLOW_DOWN_MS = 3_600_000

/** Halved for each such wait that has passed without another complaint since the last one ended. */
const decayedWaitMs = ({ untilMs, waitMs }: SlowDown, nowMs: number): number =>
  waitMs / 2 ** Math.floor((nowMs - untilMs) / waitMs)

/**
 * The next wait of a domain that asked us to slow down: a minute at first, twice as long each time it asks again, up to
 * an hour. A reply that comes within a wait answers a message that was on its way already, and changes nothing.
 *
 * @param random from 0 to 1
 */
export const slowDownAfter = (
  before: SlowDown | undefined,
  nowMs: number,
  random: number,
): SlowDown => {
  if (before && nowMs < before.untilMs) return before
  const doubled = before ? 2 * decayedWaitMs(before, nowMs) : FIRST_SLOW_DOWN_MS
  const waitMs = Math.min(MAX_SLOW_DOWN_MS, Math.max(FIRST_SLOW_DOWN_MS, doubled))
  return { waitMs, untilMs: nowMs + Math.round(waitMs * (1 - SPREAD + 2 * SPREAD * random)) }
}
