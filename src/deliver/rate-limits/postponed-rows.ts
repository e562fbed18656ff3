/** No row is postponed for longer: a limit may be raised meanwhile. */
const MAX_POSTPONED_MS = 3_600_000
/** Rows of a domain that was slowed down do not all come back at once. */
const MAX_SPREAD_MS = 60_000

type PostponeArgs = {
  readonly key: string
  readonly intervalMs: number
  /** When the limit has its next free slot. */
  readonly freeAtMs: number
  readonly nowMs: number
}

/**
 * Says when rows of a full domain are due again: one after the other, at the rate of the domain, so that each is leased
 * about twice however many there are.
 */
export const createPostponer = (random: () => number): ((args: PostponeArgs) => Date) => {
  const ends = new Map<string, number>()
  return ({ freeAtMs, intervalMs, key, nowMs }) => {
    const atMs = Math.max(ends.get(key) ?? 0, freeAtMs)
    if (atMs > nowMs + MAX_POSTPONED_MS)
      return new Date(nowMs + MAX_POSTPONED_MS * (0.5 + random() / 2))
    ends.set(key, atMs + intervalMs)
    return new Date(atMs)
  }
}

/** When a row is due again whose domain is held back until an instant. */
export const spreadAfterWait = (until: Date, now: Date, random: () => number): Date => {
  const spreadMs = Math.min(MAX_SPREAD_MS, Math.max(1000, (until.getTime() - now.getTime()) / 4))
  return new Date(until.getTime() + random() * spreadMs)
}
