import { beforeEach, describe, expect, it } from '@jest/globals'

import { createRateLimiter } from '../../../src/deliver/rate-limits/create-rate-limiter.js'
import type { Admission, RateLimiter } from '../../../src/deliver/rate-limits/rate-limiter.js'
import {
  createRelayLimiter,
  type RelayLimiter,
} from '../../../src/deliver/rate-limits/relay-limiter.js'
import type { LeasedDelivery } from '../../../src/deliver/ports/ledger.js'
import { NO_RULES, type DeliveryRules } from '../../../src/deliver/rules.js'
import { rateLimitsInMemory } from '../../support/rate-limits-in-memory.js'

const NOON = Date.parse('2026-11-23T12:00:00Z')

let nowMs: number
let store: ReturnType<typeof rateLimitsInMemory>
let relays: ReturnType<typeof rateLimitsInMemory>

beforeEach(() => {
  nowMs = NOON
  store = rateLimitsInMemory(() => nowMs)
  relays = rateLimitsInMemory(() => nowMs)
})

const clock = (): Date => new Date(nowMs)
/** A worker's limiter of the relay, with a store of its own so that its calls are not counted. */
const relayOf = (relay: string): RelayLimiter => createRelayLimiter({ clock, relay, store: relays })
const worker = (perSecond?: number): RateLimiter =>
  createRateLimiter({
    clock,
    random: () => 0.5,
    relay: relayOf('relay'),
    relayName: 'relay',
    store,
    perSecond,
  })
const rules = (more: Partial<DeliveryRules>): DeliveryRules => ({ ...NO_RULES, ...more })
const rows = (count: number, domain = 'example.org'): LeasedDelivery[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${domain}${String(at)}`,
    subscriptionId: `s${String(at)}`,
    variant: 'all',
    address: `reader${String(at)}@${domain}`,
    name: undefined,
    messageId: `${String(at)}@news.example`,
    attempts: 0,
  }))
/** Milliseconds from noon. */
const instants = ({ ready: go }: Admission): number[] =>
  go.map(({ at }) => (at?.getTime() ?? NaN) - NOON)

describe('the rate limit of a publication', () => {
  it('without a limit admits all at once, and asks the database rarely', async () => {
    const pacer = worker()
    for (let at = 0; at < 50; at += 1) {
      const { ready: go, remaining: rest } = await pacer.admit('p', NO_RULES, rows(25))
      expect([go.length, rest.length, go[0]?.at]).toEqual([25, 0, undefined])
      nowMs += 100
    }
    expect(store.asked()).toBe(1)
  })

  it("gives three workers slots in turn, a moment's worth each", async () => {
    const workers = [worker(), worker(), worker()]
    const slots: number[] = []
    for (const pacer of workers) {
      const admission = await pacer.admit('p', rules({ perSecond: 20 }), rows(25))
      expect(admission.remaining).toHaveLength(21)
      slots.push(...instants(admission))
    }
    expect(slots).toEqual(Array.from({ length: 12 }, (_, at) => at * 50))
  })

  it('is the lower one of the limits per second and minute', async () => {
    const { ready: go } = await worker().admit(
      'p',
      rules({ perSecond: 20, perMinute: 600 }),
      rows(25),
    )
    expect(go.map(({ at }) => (at?.getTime() ?? 0) - NOON)).toEqual([0, 100])
  })

  it('catches up after a short delay, and not after a long one', async () => {
    const pacer = worker()
    const next = async (): Promise<number[]> =>
      instants(await pacer.admit('p', rules({ perSecond: 10 }), rows(25)))
    expect(await next()).toEqual([0, 100])
    nowMs += 400
    expect(await next()).toEqual([200, 300])
    nowMs += 60_000
    expect(await next()).toEqual([60_400, 60_500])
  })

  it('that is low holds no rows: the slot is kept, and used when its time is near', async () => {
    const pacer = worker()
    const slow = rules({ perMinute: 6 })
    expect(instants(await pacer.admit('p', slow, rows(1)))).toEqual([0])
    expect(await pacer.admit('p', slow, rows(1))).toMatchObject({ ready: [], isExhausted: true })
    expect(pacer.isAhead('p')).toBe(true)
    nowMs += 9000
    expect(pacer.isAhead('p')).toBe(false)
    expect(instants(await pacer.admit('p', slow, rows(1)))).toEqual([10_000])
  })

  it('does not wait for a slot that a clock left behind when it was set back', async () => {
    const pacer = worker()
    const slow = rules({ perMinute: 6 })
    await pacer.admit('p', slow, rows(1))
    await pacer.admit('p', slow, rows(1))
    nowMs -= 3_600_000
    expect(pacer.isAhead('p')).toBe(false)
  })

  it('lets a worker hold the rows of the next few seconds', () => {
    const held = (more: Partial<DeliveryRules>): number => worker().groupSize(rules(more))
    expect([held({}), held({ perSecond: 2 }), held({ perMinute: 6 })]).toEqual([Infinity, 10, 1])
  })
})

describe('the limit of a process', () => {
  it('applies together with the shared limit', async () => {
    const pacer = worker(5)
    const fast = rules({ perSecond: 20 })
    expect(instants(await pacer.admit('p', fast, rows(25)))).toEqual([0])
    expect(instants(await pacer.admit('p', fast, rows(25)))).toEqual([200])
  })

  it('of 0 lifts the limits per second and minute, for this process alone', async () => {
    const limits = rules({ perSecond: 1, perMinute: 60 })
    expect((await worker(0).admit('p', limits, rows(25))).ready).toHaveLength(25)
    expect((await worker().admit('p', limits, rows(25))).ready).toHaveLength(1)
  })
})

describe('a domain', () => {
  const mixed = [...rows(3, 'slow.example'), ...rows(3)]
  const slow = rules({ perDomain: [{ domain: 'slow.example', perMinute: 60 }] })
  const later = ({ postponed: away }: Admission) =>
    away.map(({ delivery, until }) => [delivery.id, until.getTime() - NOON])

  it('with a limit lets other domains pass, and its rows are sent one by one', async () => {
    const admission = await worker().admit('p', slow, mixed)
    expect(admission.ready.map(({ delivery }) => delivery.id)).toEqual([
      'example.org0',
      'example.org1',
      'example.org2',
      'slow.example0',
    ])
    expect(later(admission)).toEqual([
      ['slow.example1', 1000],
      ['slow.example2', 2000],
    ])
  })

  it('is looked up in one statement, and not at all for rows of other domains', async () => {
    const pacer = worker()
    await pacer.admit('p', slow, mixed)
    expect(store.asked()).toBe(2)
    await pacer.admit('p', slow, rows(25))
    expect(store.asked()).toBe(2)
  })

  it('uses no slot of the publication while its limit is reached', async () => {
    const pacer = worker()
    const both = { ...slow, perSecond: 10 }
    await pacer.admit('p', both, rows(1, 'slow.example'))
    nowMs += 100
    const { ready: go } = await pacer.admit('p', both, [...rows(1, 'slow.example'), ...rows(1)])
    expect(go).toHaveLength(1)
    expect(instants(await pacer.admit('p', both, rows(1)))).toEqual([200])
  })

  it('that was slowed down gets nothing from any worker until then', async () => {
    await worker().slowDown('p', ['SLOW.example'])
    const admission = await worker().admit('p', NO_RULES, mixed)
    expect(admission.ready).toHaveLength(3)
    expect(later(admission)).toEqual(
      [0, 1, 2].map((at) => [`slow.example${String(at)}`, 60_000 + 7500]),
    )
    expect((await worker().admit('q', NO_RULES, mixed)).ready).toHaveLength(6)
  })

  it('that was slowed down continues afterwards, and other workers know within seconds', async () => {
    const other = worker()
    await other.admit('p', NO_RULES, mixed)
    await worker().slowDown('p', ['slow.example'])
    nowMs += 5000
    expect((await other.admit('p', NO_RULES, mixed)).ready).toHaveLength(3)
    nowMs += 56_000
    expect((await other.admit('p', NO_RULES, mixed)).ready).toHaveLength(6)
  })
})

describe('a day of a warm-up', () => {
  it('has as many messages as its plan, from all workers together', async () => {
    const warm = rules({ warmUp: { startsOn: '2026-11-23', perDay: [30] } })
    expect((await worker().admit('p', warm, rows(25))).ready).toHaveLength(25)
    const last = await worker().admit('p', warm, rows(25))
    expect([last.ready.length, last.remaining.length, last.isExhausted]).toEqual([5, 20, true])
    expect(await worker().takenOn('p', '2026-11-23')).toBe(30)
    nowMs += 86_400_000
    expect((await worker().admit('p', warm, rows(25))).ready).toHaveLength(25)
  })
})

describe('a mail server that asked for a lower rate', () => {
  it('gets half as many from all workers together, whatever their publication', async () => {
    await relayOf('relay').slowDown(10)
    nowMs += 1000
    const slots: number[] = []
    for (const publication of ['p', 'q', 'p'])
      slots.push(...instants(await worker().admit(publication, NO_RULES, rows(25))))
    expect(slots).toEqual([1000, 1200, 1400])
  })

  it('is obeyed within a second by a worker that did not get the reply', async () => {
    const other = worker()
    expect((await other.admit('p', NO_RULES, rows(25))).ready).toHaveLength(25)
    await relayOf('relay').slowDown(10)
    nowMs += 1000
    expect((await other.admit('p', NO_RULES, rows(25))).ready).toHaveLength(1)
  })

  it('slows down nobody who sends through another one', async () => {
    await relayOf('another').slowDown(10)
    nowMs += 1000
    expect((await worker().admit('p', NO_RULES, rows(25))).ready).toHaveLength(25)
  })
})

describe('a relay whose quota is used up', () => {
  it('is tried by one worker after a resumption, although the database answered another late', async () => {
    const late: typeof relays = {
      ...relays,
      read: async (keys) => {
        const snapshot = await relays.read(keys)
        nowMs += 40
        return snapshot
      },
    }
    const slow = createRelayLimiter({ clock, relay: 'relay', store: late })
    await slow.close()
    nowMs += 60_000
    await slow.status()
    const resumedAt = clock()
    expect(await slow.mayTry(resumedAt)).toBe('one')
    expect(await relayOf('relay').mayTry(resumedAt)).toBe('none')
  })
})
