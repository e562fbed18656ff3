import type { Clock } from '../../domain/clock.js'
import type { RateLimitStore, ReservationTerms } from '../rate-limits/rate-limit-store.js'

/** Counting reads an index entry for every row of a mailing, so it may take only a small share of the time. */
const EVERY_MS = 2000
const LARGEST_SHARE = 0.02
const LONGEST_MS = 60_000
/** A worker whose turn it is not waits at least this long before it asks again. */
const MIN_ASK_AGAIN_MS = 200

/** Now or not at all: workers do not queue for a turn. */
const NOW: ReservationTerms = { withinMs: 0, catchUpMs: 0 }

/** Decides which worker counts a mailing and when: one of all workers at a time. */
export type CountSchedule = {
  /** Whether this worker should count now. @param worked rows it worked on since it asked last */
  readonly isOurTurn: (mailingId: string, worked: number) => Promise<boolean>
  /** Notes that the count that began at `startedAt` is done. */
  readonly markCounted: (mailingId: string, startedAt: Date) => void
  /** Forgets every mailing but these. */
  readonly keepOnly: (mailingIds: ReadonlySet<string>) => void
}

type Known = {
  readonly atMs: number
  readonly dueMs: number
  readonly everyMs: number
  /** Rows were worked on since the last count. */
  readonly isBehind: boolean
}

const NEVER: Known = { atMs: -Infinity, dueMs: -Infinity, everyMs: EVERY_MS, isBehind: true }

type CountScheduleArgs = { readonly clock: Clock; readonly store: Pick<RateLimitStore, 'reserve'> }

/** The first time at once, then every two seconds or more, when rows were worked on. */
export const createCountSchedule = ({ clock, store }: CountScheduleArgs): CountSchedule => {
  const known = new Map<string, Known>()
  return {
    isOurTurn: async (mailingId, worked) => {
      const last = known.get(mailingId) ?? NEVER
      const atMs = clock().getTime()
      const isBehind = last.isBehind || worked > 0
      known.set(mailingId, { ...last, isBehind })
      // A clock that was set back does not delay the count.
      if (!isBehind || (last.atMs <= atMs && atMs < last.dueMs)) return false
      const request = { key: `count:${mailingId}`, intervalMs: last.everyMs, slots: 1 }
      const [reservation] = await store.reserve([request], NOW)
      if (reservation && reservation.slots > 0) return true
      const waitMs = Math.max(MIN_ASK_AGAIN_MS, reservation?.inMs ?? 0)
      known.set(mailingId, { ...last, atMs, dueMs: atMs + waitMs, isBehind })
      return false
    },
    markCounted: (mailingId, startedAt) => {
      const atMs = startedAt.getTime()
      const tookMs = clock().getTime() - atMs
      const everyMs = Math.min(LONGEST_MS, Math.max(EVERY_MS, tookMs / LARGEST_SHARE))
      known.set(mailingId, { atMs, dueMs: atMs + everyMs, everyMs, isBehind: false })
    },
    keepOnly: (mailingIds) => {
      for (const id of known.keys()) if (!mailingIds.has(id)) known.delete(id)
    },
  }
}
