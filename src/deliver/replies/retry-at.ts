/** RFC 5321 section 4.5.4.1 asks senders to wait at least 30 minutes. */
const SHORTEST_WAIT_MS = 30 * 60_000
const LONGEST_WAIT_MS = 8 * 3_600_000
/** Waits are spread by a fifth either way, so that what was deferred together does not come back together. */
const SPREAD = 0.2

type RetryArgs = {
  /** Attempts that were begun before this one. */
  readonly attempts: number
  readonly at: Date
  /** A last try is made then, if there is half an hour left. */
  readonly giveUpAt: Date
  /** From 0 to 1. */
  readonly random: number
}

/** When to try again after a deferral: half an hour, then doubling up to eight hours, never sooner than half an hour. */
export const retryAt = ({ at, attempts, giveUpAt, random }: RetryArgs): Date => {
  const waitMs = Math.min(SHORTEST_WAIT_MS * 2 ** attempts, LONGEST_WAIT_MS)
  const leastMs = Math.max(SHORTEST_WAIT_MS, waitMs * (1 - SPREAD))
  const spreadMs = leastMs + (waitMs * (1 + SPREAD) - leastMs) * random
  const leftMs = giveUpAt.getTime() - at.getTime()
  return new Date(at.getTime() + Math.max(SHORTEST_WAIT_MS, Math.min(spreadMs, leftMs)))
}
