/** How long a domain waits, and until when. */
export type SlowDown = { readonly waitMs: number; readonly untilMs: number }

const FIRST_MS = 60_000
const LONGEST_MS = 3_600_000
/** As with single rows: spread by a fifth either way. */
const SPREAD = 0.2

/** Halved for each such wait that has passed in peace since the last one ended. */
const rested = ({ untilMs, waitMs }: SlowDown, nowMs: number): number =>
  waitMs / 2 ** Math.floor((nowMs - untilMs) / waitMs)

/**
 * The wait of a domain that asks for one: a minute at first, twice as long each time it asks again, up to an hour. A
 * reply within a wait is one to a message that was on its way already, and changes nothing.
 */
export const slowDownAfter = (
  before: SlowDown | undefined,
  nowMs: number,
  random: number,
): SlowDown => {
  if (before && nowMs < before.untilMs) return before
  const doubled = before ? 2 * rested(before, nowMs) : FIRST_MS
  const waitMs = Math.min(LONGEST_MS, Math.max(FIRST_MS, doubled))
  return { waitMs, untilMs: nowMs + Math.round(waitMs * (1 - SPREAD + 2 * SPREAD * random)) }
}
