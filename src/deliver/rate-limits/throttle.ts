/** How far apart messages go out since a relay asked to be slower with, and until when none does. */
export type Throttle = { readonly intervalMs: number; readonly untilMs: number }

/** A closer distance is none. */
const SHORTEST_MS = 2
/** A message in two minutes is enough to notice when the relay takes more again. */
const LONGEST_MS = 120_000
/** Answers to what is on its way come within such a rest; they say nothing new. */
const SHORTEST_REST_MS = 1000
/** After so many messages in peace, or so long, it is tried a little faster. */
const PEACEFUL_MESSAGES = 3
const SHORTEST_PEACE_MS = 5000
const FASTER = 0.7

/** The time between two messages at an instant: less and less while the relay says nothing more; 0 in the end. */
export const intervalAt = ({ intervalMs, untilMs }: Throttle, nowMs: number): number => {
  let peaceMs = nowMs - untilMs
  let now = intervalMs
  while (now >= SHORTEST_MS) {
    peaceMs -= Math.max(SHORTEST_PEACE_MS, PEACEFUL_MESSAGES * now)
    if (peaceMs < 0) return now
    now *= FASTER
  }
  return 0
}

/**
 * Half as fast as until now, after a reply that asked to go slower. One within a rest is to a message that was on its
 * way already, and changes nothing.
 *
 * @param perSecond how fast messages went out, where nothing slowed them down yet
 */
export const throttleAfter = (
  before: Throttle | undefined,
  nowMs: number,
  perSecond: number,
): Throttle => {
  if (before && nowMs < before.untilMs) return before
  const lastMs = before ? intervalAt(before, nowMs) : 0
  const measuredMs = perSecond > 0 ? 1000 / perSecond : 0
  const halved = 2 * (lastMs > 0 ? lastMs : Math.max(SHORTEST_MS, measuredMs))
  const intervalMs = Math.min(LONGEST_MS, halved)
  return { intervalMs, untilMs: nowMs + Math.max(SHORTEST_REST_MS, intervalMs) }
}
