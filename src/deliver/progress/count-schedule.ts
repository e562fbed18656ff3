import type { Clock } from '../../domain/clock.js'
import type { RateLimitStore, ReservationTerms } from '../rate-limits/rate-limit-store.js'

/** Counting reads an entry of the index for every row of a mailing: it takes at most so much of the time. */
const EVERY_MS = 2000
const LARGEST_SHARE = 0.02
const LONGEST_MS = 60_000
/** A worker whose turn it is not asks again after so long at least. */
const ASKED_AFTER_MS = 200

/** Now, or not at all: nobody queues for it. */
const NOW: ReservationTerms = { withinMs: 0, catchUpMs: 0 }

/** Which worker counts a mailing, and when: one of all of them at a time. */
export type CountSchedule = {
  /** @param worked rows that this worker worked on since it asked last */
  readonly isOurTurn: (mailingId: string, worked: number) => Promise<boolean>
  /** The mailing was counted, from an instant until now. */
  readonly markCounted: (mailingId: string, startedAt: Date) => void
}

type Known = {
  readonly atMs: number
  readonly dueMs: number
  readonly everyMs: number
  /** Rows were worked on since. */
  readonly isBehind: boolean
}

const NEVER: Known = { atMs: -Infinity, dueMs: -Infinity, everyMs: EVERY_MS, isBehind: true }

type TurnsArgs = { readonly clock: Clock; readonly store: Pick<RateLimitStore, 'reserve'> }

/** At first, then every two seconds or more, when something moved. */
export const createCountSchedule = ({ clock, store }: TurnsArgs): CountSchedule => {
  const known = new Map<string, Known>()
  return {
    isOurTurn: async (mailingId, worked) => {
      const last = known.get(mailingId) ?? NEVER
      const atMs = clock().getTime()
      const isBehind = last.isBehind || worked > 0
      known.set(mailingId, { ...last, isBehind })
      // A clock that was set back makes nobody wait.
      if (!isBehind || (last.atMs <= atMs && atMs < last.dueMs)) return false
      const wish = { key: `count:${mailingId}`, intervalMs: last.everyMs, slots: 1 }
      const [grant] = await store.reserve([wish], NOW)
      if (grant && grant.slots > 0) return true
      const waitMs = Math.max(ASKED_AFTER_MS, grant?.inMs ?? 0)
      known.set(mailingId, { ...last, atMs, dueMs: atMs + waitMs, isBehind })
      return false
    },
    markCounted: (mailingId, startedAt) => {
      const atMs = startedAt.getTime()
      const tookMs = clock().getTime() - atMs
      const everyMs = Math.min(LONGEST_MS, Math.max(EVERY_MS, tookMs / LARGEST_SHARE))
      known.set(mailingId, { atMs, dueMs: atMs + everyMs, everyMs, isBehind: false })
    },
  }
}
