/** Nobody is sent away for longer: a limit may be raised meanwhile. */
const LONGEST_MS = 3_600_000
/** Rows of a domain that was slowed down do not all come back at once. */
const MOST_SPREAD_MS = 60_000

type PostponeArgs = {
  readonly key: string
  readonly intervalMs: number
  /** When the limit has its next free slot. */
  readonly freeAtMs: number
  readonly nowMs: number
}

/**
 * Says when rows that found their domain full should come again: one behind the other, at the pace of the domain, so
 * that each is leased about twice however many there are.
 */
export const createPostponer = (random: () => number): ((args: PostponeArgs) => Date) => {
  const ends = new Map<string, number>()
  return ({ freeAtMs, intervalMs, key, nowMs }) => {
    const atMs = Math.max(ends.get(key) ?? 0, freeAtMs)
    if (atMs > nowMs + LONGEST_MS) return new Date(nowMs + LONGEST_MS * (0.5 + random() / 2))
    ends.set(key, atMs + intervalMs)
    return new Date(atMs)
  }
}

/** When a row of a domain that is held back until an instant should come again. */
export const spreadAfterWait = (until: Date, now: Date, random: () => number): Date => {
  const spreadMs = Math.min(MOST_SPREAD_MS, Math.max(1000, (until.getTime() - now.getTime()) / 4))
  return new Date(until.getTime() + random() * spreadMs)
}
