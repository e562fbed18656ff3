import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import {
  createAttemptLimiter,
  type AttemptLimit,
} from '../../../src/storage/rate-limits/attempt-limiter.js'
import { systemClock } from '../../../src/storage/system-clock.js'
import { eventually } from '../../support/eventually.js'
import { openNewsroom, type Newsroom } from '../../support/newsroom.js'

let newsroom: Newsroom
let laterMs = 0

beforeAll(async () => {
  newsroom = await openNewsroom()
}, 60_000)
afterAll(() => newsroom.close())

const clock = () => new Date(systemClock().getTime() + laterMs)

const limiter = () => createAttemptLimiter(newsroom.payload, newsroom.options.slugs, clock)

const limitOf = (whom: string, more: Partial<AttemptLimit> = {}): AttemptLimit => ({
  kind: 'test',
  of: [whom],
  atOnce: 3,
  intervalMs: 600_000,
  ...more,
})

const keys = async (): Promise<string[]> => {
  const { docs } = await newsroom.payload.db.find<{ key: string }>({
    collection: 'roundup-pace',
    pagination: false,
  })
  return docs.map(({ key }) => key)
}

describe('a rate limit that processes share', () => {
  it('grants a burst, and says how long to wait for the next', async () => {
    const { take } = limiter()
    const limits = [limitOf('anna@example.org')]
    for (let times = 0; times < 3; times += 1) expect(await take(limits)).toBe(0)
    const waitMs = await take(limits)
    expect(waitMs).toBeGreaterThan(590_000)
    expect(waitMs).toBeLessThanOrEqual(600_000)
    expect(await take([limitOf('bert@example.org')])).toBe(0)
  })

  it('grants no more to concurrent requests', async () => {
    const asked = Array.from({ length: 30 }, () => limiter().take([limitOf('all at once')]))
    expect((await Promise.all(asked)).filter((waitMs) => waitMs === 0)).toHaveLength(3)
  })

  it('can be given back', async () => {
    const { giveBack, take } = limiter()
    const limits = [limitOf('given back')]
    for (let times = 0; times < 10; times += 1) {
      expect(await take(limits)).toBe(0)
      await giveBack(limits)
    }
    for (let times = 0; times < 3; times += 1) expect(await take(limits)).toBe(0)
    expect(await take(limits)).toBeGreaterThan(0)
  })

  it('consumes nothing when one of several limits is used up', async () => {
    const { take } = limiter()
    const [spent, other] = [limitOf('spent', { atOnce: 1 }), limitOf('other')]
    expect(await take([spent])).toBe(0)
    for (let times = 0; times < 5; times += 1) expect(await take([other, spent])).toBeGreaterThan(0)
    for (let times = 0; times < 3; times += 1) expect(await take([other])).toBe(0)
  })

  it('stores no address in plain text', async () => {
    await limiter().take([limitOf('carla@example.org')])
    expect((await keys()).filter((key) => key.startsWith('limit:test:')).length).toBeGreaterThan(0)
    expect((await keys()).join(' ')).not.toMatch(/@|example/)
  })

  it('leaves no rows behind once it has passed, and other limits as they are', async () => {
    const { db } = newsroom.payload
    const row = { id: 'domain', key: 'domain:example.org', nextAtMs: 0, taken: 0 }
    await db.create({ collection: 'roundup-pace', data: row })
    for (let who = 0; who < 20; who += 1)
      await limiter().take([limitOf(`passing ${String(who)}`, { intervalMs: 1000 })])
    laterMs = 86_400_000
    await limiter().take([limitOf('the next day')])
    await eventually(async () => (await keys()).length <= 2)
    expect((await keys()).map((key) => key.replace(/:[^:]*$/, '')).sort()).toEqual([
      'domain',
      'limit:test',
    ])
  })
})
