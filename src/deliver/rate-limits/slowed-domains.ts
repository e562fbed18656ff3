import type { Clock } from '../../domain/clock.js'
import { slowDownAfter } from '../replies/retry-rules.js'
import type { RateLimitRow, RateLimitStore } from './rate-limit-store.js'

/** Recipient domains whose servers asked us to slow down. */
export type SlowedDomains = {
  /** When each slowed domain may get messages again. */
  readonly of: (publicationId: string) => Promise<ReadonlyMap<string, Date>>
  /** Stops sending to these domains for a while, longer each time they ask again. */
  readonly slowDown: (publicationId: string, domains: readonly string[]) => Promise<void>
}

type SlowedArgs = {
  readonly clock: Clock
  /** Returns a number from 0 to 1. */
  readonly random: () => number
  readonly store: Pick<RateLimitStore, 'heldBack' | 'read' | 'swap'>
}

/** After this time a worker reads what the others have written. */
const READ_EVERY_MS = 5000

const keyOf = (publicationId: string, domain: string): string => `slow:${publicationId}:${domain}`

type Read = { readonly atMs: number; readonly until: Map<string, Date> }

/** In such a row `nextAtMs` is the end of the wait and `taken` its length. */
const waitOf = ({ nextAtMs, taken }: RateLimitRow) =>
  taken > 0 ? { untilMs: nextAtMs, waitMs: taken } : undefined

/**
 * Shared by all workers, and read again every few seconds, not for every row. The wait of a domain depends on what it
 * asked of any worker, so ten workers that get the same reply wait as one.
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
      // A worker that was faster has slowed the domain down already: that is what was asked for.
      await store.swap(changes)
      await read(publicationId)
    },
  }
}
