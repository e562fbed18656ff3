/** The time between two messages since the relay asked to go slower, and until when none is sent. */
export type Throttle = { readonly intervalMs: number; readonly untilMs: number }

/** A shorter interval counts as no limit. */
const MIN_INTERVAL_MS = 2
/** One message in two minutes is enough to notice that the relay takes more again. */
const MAX_INTERVAL_MS = 120_000
/** Replies to messages that are on their way arrive within this rest; they say nothing new. */
const MIN_REST_MS = 1000
/** After this many messages without such a reply, and this time at least, messages go out a little faster. */
const MESSAGES_BEFORE_FASTER = 3
const MIN_BEFORE_FASTER_MS = 5000
const FASTER = 0.7

/** The time between two messages at an instant: shorter and shorter without further complaints, finally 0. */
export const intervalAt = ({ intervalMs, untilMs }: Throttle, nowMs: number): number => {
  let quietMs = nowMs - untilMs
  let now = intervalMs
  while (now >= MIN_INTERVAL_MS) {
    quietMs -= Math.max(MIN_BEFORE_FASTER_MS, MESSAGES_BEFORE_FASTER * now)
    if (quietMs < 0) return now
    now *= FASTER
  }
  return 0
}

/**
 * Half as fast as before, after a reply that asked to go slower. A reply within the rest answers a message that was on its
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
  const halved = 2 * (lastMs > 0 ? lastMs : Math.max(MIN_INTERVAL_MS, measuredMs))
  const intervalMs = Math.min(MAX_INTERVAL_MS, halved)
  return { intervalMs, untilMs: nowMs + Math.max(MIN_REST_MS, intervalMs) }
}
