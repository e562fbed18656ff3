/** RFC 5321 section 4.5.4.1 asks senders to wait at least 30 minutes. */
const FIRST_RETRY_MS = 30 * 60_000
const LONGEST_RETRY_MS = 8 * 3_600_000

/** When to try again after a deferral: half an hour, then doubling up to eight hours. */
export const retryAt = (attempt: number, now: Date): Date =>
  new Date(now.getTime() + Math.min(FIRST_RETRY_MS * 2 ** attempt, LONGEST_RETRY_MS))
