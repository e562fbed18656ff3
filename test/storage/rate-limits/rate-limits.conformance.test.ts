import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { newId } from '../../../src/storage/write/new-id.js'
import { createRateLimitStore } from '../../../src/storage/rate-limits/index.js'
import { systemClock } from '../../../src/storage/system-clock.js'
import type {
  SlotReservation,
  RateLimitStore,
  ReservationTerms,
  SlotRequest,
} from '../../../src/deliver/rate-limits/rate-limit-store.js'
import { openNewsroom, type Newsroom } from '../../support/newsroom.js'

const IN_TURN: ReservationTerms = { withinMs: Infinity, catchUpMs: 0 }
const WORKERS = 10

let newsroom: Newsroom
let store: RateLimitStore
let key: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  store = createRateLimitStore(newsroom.payload, newsroom.options.slugs, systemClock)
})
afterAll(() => newsroom.close())
beforeEach(() => {
  key = `rate:${newId()}`
})

const reserve = async (
  request: Partial<SlotRequest> = {},
  terms: Partial<ReservationTerms> = {},
): Promise<SlotReservation> => {
  const [reservation] = await store.reserve([{ key, intervalMs: 1000, slots: 1, ...request }], {
    ...IN_TURN,
    ...terms,
  })
  if (!reservation) throw new Error('Nothing came back.')
  return reservation
}

describe('a limit that workers share', () => {
  it('gives each of ten who ask at once slots of their own, an interval apart', async () => {
    const startedAt = performance.now()
    const intervalMs = 60_000
    await reserve({ intervalMs })
    const askedAt = performance.now()
    const starts = await Promise.all(
      Array.from({ length: WORKERS }, async () => {
        const { inMs, slots } = await reserve({ intervalMs, slots: 2 })
        expect(slots).toBe(2)
        return { at: inMs, heardMs: performance.now() - askedAt }
      }),
    )
    const slots = starts.map(({ at }) => at).sort((one, other) => one - other)
    const tookMs = Math.max(...starts.map(({ heardMs }) => heardMs))
    // It is returned as time left, which decreases between two answers.
    slots.forEach((at, index) => {
      expect(Math.abs(at - (slots[0] ?? 0) - index * 2 * intervalMs)).toBeLessThanOrEqual(tookMs)
    })
    const { inMs } = await reserve({ intervalMs })
    const wholeMs = intervalMs * (1 + 2 * WORKERS)
    expect(inMs).toBeGreaterThanOrEqual(wholeMs - (performance.now() - startedAt))
    expect(inMs).toBeLessThanOrEqual(wholeMs)
  })

  it('starts anew after it was idle: unused slots are lost', async () => {
    await reserve({ intervalMs: 10, slots: 5 })
    await sleep(150)
    const { inMs } = await reserve({ intervalMs: 10 })
    expect(inMs).toBe(0)
    expect((await reserve({ intervalMs: 10 })).inMs).toBeGreaterThan(-150)
  })

  it('lets a slightly late worker use the slots it just missed', async () => {
    await reserve({ intervalMs: 10 })
    await sleep(60)
    const { inMs } = await reserve({ intervalMs: 10 }, { catchUpMs: 5000 })
    expect(inMs).toBeLessThan(-20)
  })

  it('hands out no slot that is further ahead than asked', async () => {
    const nine = { intervalMs: 100_000, slots: 9 }
    const first = await reserve(nine, { withinMs: 250_000 })
    const second = await reserve(nine, { withinMs: 150_000 })
    expect(first).toMatchObject({ inMs: 0, slots: 3 })
    expect(second.slots).toBe(0)
    expect(second.inMs).toBeGreaterThan(150_000)
  })

  it('recovers when a clock was an hour ahead', async () => {
    await newsroom.payload.db.create({
      collection: 'roundup-pace',
      data: { id: key, key, nextAtMs: systemClock().getTime() + 3_600_000, taken: 0 },
    })
    expect(await reserve()).toMatchObject({ inMs: 0, slots: 1 })
  })

  it('moves several limits at once, in whatever order they are asked for', async () => {
    const requests = ['b', 'a', 'c'].map((name, at) => ({
      key: `${key}:${name}`,
      intervalMs: 100_000 * (at + 1),
      slots: 1,
    }))
    const terms = { withinMs: 1e9, catchUpMs: 0 }
    const all = await Promise.all(
      Array.from({ length: WORKERS }, (_, at) =>
        store.reserve(at % 2 === 0 ? requests : requests.toReversed(), terms),
      ),
    )
    for (const request of requests) {
      const starts = all
        .flatMap((reservations) =>
          reservations.filter((reservation) => reservation.key === request.key),
        )
        .map(({ inMs }) => Math.round(inMs / request.intervalMs))
        .sort((one, other) => one - other)
      expect(starts).toEqual(Array.from({ length: WORKERS }, (_, at) => at))
    }
  })
})

describe('a limit per day', () => {
  it('is never exceeded by ten concurrent requests', async () => {
    const got = await Promise.all(Array.from({ length: WORKERS }, () => store.take(key, 7, 50)))
    expect(got.reduce((sum, number) => sum + number, 0)).toBe(50)
    expect(await store.taken(key)).toBe(50)
    expect(await store.take(key, 1, 50)).toBe(0)
    expect(await store.take(key, 9, 53)).toBe(3)
  })
})

describe('a domain that is held back', () => {
  it('is held back for all workers until its instant, which is never moved forward', async () => {
    const prefix = `slow:${newId()}:`
    const hold = async (domain: string, forMs: number): Promise<ReadonlySet<string>> => {
      const from = { key: `${prefix}${domain}`, nextAtMs: 0, taken: 0 }
      const { nowMs } = await store.read([])
      const atMs = nowMs > 0 ? nowMs : systemClock().getTime()
      return store.swap([{ from, to: { nextAtMs: atMs + forMs, taken: forMs } }])
    }
    expect((await hold('slow.example', 60_000)).size).toBe(1)
    expect((await hold('slow.example', 5000)).size).toBe(0)
    await hold('quick.example', 20)
    await sleep(40)
    const held = await store.heldBack(prefix)
    expect([...held.keys()]).toEqual(['slow.example'])
    expect(held.get('slow.example')).toBeGreaterThan(50_000)
    expect(await store.heldBack(`slow:${newId()}:`)).toEqual(new Map())
  })
})

describe('rows that workers read and change', () => {
  const rowsNamed = (names: readonly string[]): readonly string[] =>
    names.map((name) => `${name}:${key}`)

  it('are zero before they were written, and their value afterwards', async () => {
    const [one = '', two = ''] = rowsNamed(['one', 'two'])
    const before = await store.read([one, two])
    expect(before.rows.size).toBe(2)
    expect(before.rows.get(one)).toEqual({ key: one, nextAtMs: 0, taken: 0 })
    expect(before.rows.get(two)).toEqual({ key: two, nextAtMs: 0, taken: 0 })
    expect(Math.abs(before.nowMs - systemClock().getTime())).toBeLessThan(60_000)
    const to = { nextAtMs: before.nowMs + 0.25, taken: 7.5 }
    await store.swap([...before.rows.values()].map((from) => ({ from, to })))
    const after = await store.read([two])
    expect(after.rows.get(two)).toEqual({ key: two, ...to })
    const [from] = after.rows.values()
    if (!from) throw new Error('Nothing came back.')
    expect(await store.swap([{ from, to: { nextAtMs: 1, taken: 1 } }])).toEqual(new Set([two]))
  })

  it('are changed by one of ten workers that read the same', async () => {
    const from = { key, nextAtMs: 0, taken: 0 }
    const won = await Promise.all(
      Array.from({ length: WORKERS }, (_, at) =>
        store.swap([{ from, to: { nextAtMs: at + 1, taken: at + 1 } }]),
      ),
    )
    expect(won.filter((keys) => keys.has(key))).toHaveLength(1)
  })

  it('are named when others of the same change were too late', async () => {
    const [one = '', two = ''] = rowsNamed(['one', 'two'])
    const zero = { nextAtMs: 0, taken: 0 }
    await store.swap([{ from: { key: one, ...zero }, to: { nextAtMs: 5, taken: 5 } }])
    const changed = await store.swap(
      [one, two].map((name) => ({ from: { key: name, ...zero }, to: { nextAtMs: 9, taken: 9 } })),
    )
    expect(changed).toEqual(new Set([two]))
  })

  it('keep the last attempts when ten workers append at once', async () => {
    expect(await store.recall(key)).toBe('')
    await Promise.all(Array.from({ length: WORKERS }, () => store.append(key, 'abcde', 200)))
    expect(await store.recall(key)).toBe('abcde'.repeat(WORKERS))
    expect(await store.append(key, 'xyz', 10)).toBe('deabcdexyz'.slice(-10))
    expect(await store.append(key, 'q'.repeat(30), 10)).toBe('q'.repeat(10))
  })
})
