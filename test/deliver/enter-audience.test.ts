import { describe, expect, it } from '@jest/globals'

import { enterAudience } from '../../src/deliver/prepare/enter-audience.js'
import type { AudienceMember } from '../../src/deliver/ports/audience.js'

const PAGES = 50

const pageAfter = (after: string | undefined, limit: number): AudienceMember[] =>
  Array.from({ length: limit }, (_, index) => {
    const subscriptionId = String(Number(after ?? 0) + index + 1)
    const address = `reader${subscriptionId}@example.org`
    return { subscriptionId, address, normalizedAddress: address, name: undefined }
  })

/** A delivery context with a database in memory that answers without a turn of the event loop. */
const openDesk = () => {
  const ending = new AbortController()
  const entered: number[] = []
  const context = {
    audience: {
      page: ({ after, limit }: { after: string | undefined; limit: number }) =>
        Promise.resolve(entered.length === PAGES ? [] : pageAfter(after, limit)),
      suppressedAmong: () => Promise.resolve(new Set<string>()),
    },
    ledger: {
      enter: (rows: readonly unknown[]) => Promise.resolve(entered.push(rows.length)),
    },
    mailings: { move: () => Promise.resolve(true) },
    newId: () => 'd1',
    signal: ending.signal,
  }
  return { context, ending, entered }
}

const mailing = { audienceCursor: undefined, editionId: 'e1', id: 'm1', publicationId: 'p1' }

describe('the audience of a mailing', () => {
  it('is entered completely', async () => {
    const { context, entered } = openDesk()
    expect(await enterAudience(context, mailing, 'news.example')).toBe(true)
    expect(entered).toHaveLength(PAGES)
  })

  it('is no longer entered once the worker is told to stop, however fast the database is', async () => {
    const { context, ending, entered } = openDesk()
    setImmediate(() => {
      ending.abort()
    })
    expect(await enterAudience(context, mailing, 'news.example')).toBe(false)
    expect(entered.length).toBeLessThan(PAGES)
  })
})
