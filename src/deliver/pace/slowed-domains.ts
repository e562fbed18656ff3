import type { Clock } from '../../domain/clock.js'
import type { PaceStore } from './pace-store.js'

/** Domains that replies asked to be slow with, by when they may go on. */
export type SlowedDomains = {
  readonly of: (publicationId: string) => Promise<ReadonlyMap<string, Date>>
  readonly slowDown: (publicationId: string, domain: string, until: Date) => Promise<void>
}

/** What other workers heard is known after so long. */
const READ_EVERY_MS = 5000

const keyOf = (publicationId: string, domain: string): string => `slow:${publicationId}:${domain}`

type Read = { readonly atMs: number; readonly until: Map<string, Date> }

/** Shared by all workers, and read again every few seconds, not for every row. */
export const slowedDomains = (
  store: Pick<PaceStore, 'heldBack' | 'holdBack'>,
  clock: Clock,
): SlowedDomains => {
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
    slowDown: async (publicationId, domain, until) => {
      await store.holdBack(keyOf(publicationId, domain), until.getTime() - clock().getTime())
      await read(publicationId)
    },
  }
}
