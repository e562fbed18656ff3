import type { Clock } from '../../domain/clock.js'
import { slowDownAfter } from '../replies/slow-down.js'
import type { RateLimitRow, RateLimitStore } from './rate-limit-store.js'

/** Domains that replies asked to be slow with, by when they may go on. */
export type SlowedDomains = {
  readonly of: (publicationId: string) => Promise<ReadonlyMap<string, Date>>
  /** These asked to be slow with: nothing goes to them for a while, longer each time they ask again. */
  readonly slowDown: (publicationId: string, domains: readonly string[]) => Promise<void>
}

type SlowedArgs = {
  readonly clock: Clock
  /** From 0 to 1. */
  readonly random: () => number
  readonly store: Pick<RateLimitStore, 'heldBack' | 'read' | 'swap'>
}

/** What other workers heard is known after so long. */
const READ_EVERY_MS = 5000

const keyOf = (publicationId: string, domain: string): string => `slow:${publicationId}:${domain}`

type Read = { readonly atMs: number; readonly until: Map<string, Date> }

/** Of such a row `nextAtMs` is the end of the wait, `taken` how long it was. */
const waitOf = ({ nextAtMs, taken }: RateLimitRow) =>
  taken > 0 ? { untilMs: nextAtMs, waitMs: taken } : undefined

/**
 * Shared by all workers, and read again every few seconds, not for every row. How long a domain waits goes by what it
 * asked of any of them, so ten workers that hear the same reply wait as one.
 */
export const slowedDomains = ({ clock, random, store }: SlowedArgs): SlowedDomains => {
  const known = new Map<string, Read>()

  const read = async (publicationId: string): Promise<Read> => {
    const held = await store.heldBack(keyOf(publicationId, ''))
    const atMs = clock().getTime()
    const until = new Map([...held].map(([domain, ms]) => [domain, new Date(atMs + ms)]))
    known.set(publicationId, { atMs, until })
    return { atMs, until }
  }
  const recent = async (publicationId: string): Promise<Read> => {
    const last = known.get(publicationId)
    const ageMs = clock().getTime() - (last?.atMs ?? -Infinity)
    return last && ageMs >= 0 && ageMs < READ_EVERY_MS ? last : read(publicationId)
  }
  return {
    of: async (publicationId) => {
      const { until } = await recent(publicationId)
      const now = clock()
      for (const [domain, at] of until) if (at <= now) until.delete(domain)
      return until
    },
    slowDown: async (publicationId, domains) => {
      const { nowMs, rows } = await store.read(domains.map((at) => keyOf(publicationId, at)))
      const changes = [...rows.values()].flatMap((from) => {
        const before = waitOf(from)
        const after = slowDownAfter(before, nowMs, random())
        const to = { nextAtMs: after.untilMs, taken: after.waitMs }
        return after === before ? [] : [{ from, to }]
      })
      // Whoever was faster slowed the domain down just now: that is what was asked for.
      await store.swap(changes)
      await read(publicationId)
    },
  }
}
