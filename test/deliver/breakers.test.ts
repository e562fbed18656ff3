import { beforeEach, describe, expect, it } from '@jest/globals'

import { checkBreakers } from '../../src/deliver/breakers/check-breakers.js'
import {
  createAttemptHistory,
  type AttemptResult,
  type AttemptHistory,
} from '../../src/deliver/breakers/attempt-history.js'
import { tripReason, type BreakerInput } from '../../src/deliver/breakers/trip-reason.js'
import type { Outcome, RecordedOutcome } from '../../src/deliver/ports/ledger.js'
import { NO_RULES } from '../../src/deliver/rules.js'
import { NO_SAMPLES } from '../../src/deliver/samples.js'
import { localize } from '../../src/i18n/localize.js'
import { rateLimitsInMemory } from '../support/rate-limits-in-memory.js'

const times = (count: number, happening: AttemptResult): AttemptResult[] =>
  Array.from({ length: count }, () => happening)

const seen = (more: Partial<BreakerInput>): BreakerInput => ({
  results: [],
  connections: 5,
  accepted: 0,
  bounced: 0,
  complained: 0,
  ...more,
})

/** The given counts, with the rest of the last 200 attempts accepted. */
const among200 = (happening: AttemptResult, count: number): BreakerInput =>
  seen({ results: [...times(count, happening), ...times(200 - count, 'accepted')] })

const trips = (of: BreakerInput): string | undefined => tripReason(of)?.key

describe('a breaker', () => {
  it('trips when more than a fifth is refused, and not at a fifth', () => {
    expect(trips(among200('refused', 40))).toBeUndefined()
    expect(trips(among200('refused', 41))).toBe('breakers:refusals')
  })

  it('counts a refusal by policy twice', () => {
    expect(trips(among200('refusedByPolicy', 20))).toBeUndefined()
    expect(trips(among200('refusedByPolicy', 21))).toBe('breakers:refusals')
  })

  it('needs a minimum number of attempts, whatever the share', () => {
    expect(trips(seen({ results: times(19, 'refused') }))).toBeUndefined()
    expect(trips(seen({ results: times(9, 'refusedByPolicy') }))).toBeUndefined()
    expect(trips(seen({ results: times(19, 'lost') }))).toBeUndefined()
    expect(trips(seen({ accepted: 10, bounced: 9, complained: 4 }))).toBeUndefined()
  })

  it('trips when connections are lost again and again, and not by one outage', () => {
    expect(trips(among200('lost', 40))).toBeUndefined()
    expect(trips(among200('lost', 41))).toBe('breakers:connections')
    expect(trips({ ...among200('lost', 100), connections: 50 })).toBeUndefined()
    expect(trips({ ...among200('lost', 101), connections: 50 })).toBe('breakers:connections')
  })

  it('ignores deferred attempts', () => {
    expect(trips(among200('deferred', 200))).toBeUndefined()
  })

  it('trips above one bounce in a hundred, and one complaint in a thousand', () => {
    expect(trips(seen({ accepted: 1000, bounced: 10 }))).toBeUndefined()
    expect(trips(seen({ accepted: 999, bounced: 10 }))).toBe('breakers:bounces')
    expect(trips(seen({ accepted: 5000, complained: 5 }))).toBeUndefined()
    expect(trips(seen({ accepted: 4999, complained: 5 }))).toBe('breakers:complaints')
  })

  it('gives its reason in English and German', () => {
    const why = tripReason(among200('refused', 50))
    expect(why && localize('en', why)).toMatch(/^25 % of the last 200 e-mails were refused/)
    expect(why && localize('de', why)).toMatch(/^25 % der letzten 200 Mails wurden abgelehnt/)
  })
})

describe('the attempts that a breaker counts', () => {
  const at = new Date('2026-11-22T12:00:00Z')
  const mailing = { id: 'm1', samples: NO_SAMPLES }
  const resumed = {
    ...mailing,
    samples: { ...NO_SAMPLES, countedFrom: { atMs: 1, bounced: 0, complained: 0 } },
  }
  const recorded = (outcome: Outcome): RecordedOutcome => ({ deliveryId: 'd', outcome })
  const refused = recorded({ state: 'refused', at, reply: '550', fault: 'RECIPIENT_REFUSED' })
  const accepted = recorded({ state: 'accepted', at, reply: '250' })
  const lost = recorded({ state: 'uncertain', at, reply: 'lost', fault: 'TRANSPORT_UNCERTAIN' })

  let nowMs: number
  let store: ReturnType<typeof rateLimitsInMemory>

  beforeEach(() => {
    nowMs = at.getTime()
    store = rateLimitsInMemory(() => nowMs)
  })

  const worker = (workerId = 'w1'): AttemptHistory =>
    createAttemptHistory({ clock: () => new Date(nowMs), store, workerId })
  const times200 = (outcome: RecordedOutcome): RecordedOutcome[] =>
    Array.from({ length: 200 }, () => outcome)

  it('are those that reached a server', async () => {
    const tally = worker()
    await tally.record(mailing, [
      accepted,
      refused,
      recorded({ state: 'refused', at, reply: '554 5.7.1', fault: 'POLICY_REFUSED' }),
      lost,
      recorded({ state: 'deferred', at, reply: 'lost', retryAt: at, fault: 'TRANSPORT_LOST' }),
      recorded({ state: 'deferred', at, reply: '451', retryAt: at, fault: 'TRANSPORT_DEFERRED' }),
      recorded({ state: 'refused', at, reply: 'Not an address' }),
      recorded({ state: 'queued' }),
      recorded({ state: 'skipped', at, reason: 'unsubscribed' }),
    ])
    expect((await tally.recent(mailing)).results).toEqual([
      'accepted',
      'refused',
      'refusedByPolicy',
      'lost',
      'lost',
      'deferred',
    ])
  })

  it('are the last 200 of one mailing', async () => {
    const tally = worker()
    await tally.record(mailing, [refused])
    await tally.record({ ...mailing, id: 'm2' }, [refused])
    await tally.record(mailing, times200(accepted))
    expect((await tally.recent(mailing)).results).toEqual(times(200, 'accepted'))
    expect((await tally.recent({ ...mailing, id: 'm2' })).results).toEqual(['refused'])
  })

  it('start anew once the mailing was resumed, whichever worker tripped', async () => {
    const tally = worker()
    await tally.record(mailing, [refused, refused])
    expect((await tally.recent(resumed)).results).toEqual([])
    await tally.record(resumed, [refused])
    expect((await tally.recent(resumed)).results).toEqual(['refused'])
  })

  it('are those of all workers, within a second', async () => {
    const workers = Array.from({ length: 10 }, (_, index) => worker(`w${String(index)}`))
    const [first] = workers
    expect((await first?.recent(mailing))?.results).toEqual([])
    for (const tally of workers) await tally.record(mailing, [accepted, accepted, refused])
    nowMs += 1000
    for (const tally of workers) {
      const { results } = await tally.recent(mailing)
      expect(results.filter((happening) => happening === 'refused')).toHaveLength(10)
      expect(results).toHaveLength(30)
    }
  })

  it('cost a statement per failure, and few statements without failures', async () => {
    const tally = worker()
    for (let message = 0; message < 500; message += 1) await tally.record(mailing, [accepted])
    expect(store.asked()).toBe(10)
    await tally.record(mailing, [...times200(accepted), refused])
    expect(store.asked()).toBe(11)
  })

  it('are read again once the worker has forgotten the mailing, and nothing that was written is lost', async () => {
    const history = worker()
    await history.record(mailing, [refused])
    history.keepOnly(new Set(['m1']))
    const before = store.asked()
    await history.recent(mailing)
    expect(store.asked()).toBe(before)
    history.keepOnly(new Set(['m2']))
    expect((await history.recent(mailing)).results).toEqual(['refused'])
    expect(store.asked()).toBe(before + 1)
  })

  it('include how many workers lost connections: each loses what it had in flight', async () => {
    const [one, two] = [worker('w1'), worker('w2')]
    await one.record(mailing, [lost, lost])
    expect((await one.recent(mailing)).workersWithLosses).toBe(1)
    await two.record(mailing, [lost])
    expect((await two.recent(mailing)).workersWithLosses).toBe(2)
    const seen = { samples: NO_SAMPLES, id: 'm1', bounced: 0, complained: 0 }
    const context = (attemptHistory: AttemptHistory) => ({
      connections: 8,
      state: { attemptHistory },
    })
    const outage = async (workers: readonly AttemptHistory[]): Promise<void> => {
      for (const tally of workers) await tally.record(mailing, times200(lost).slice(0, 12))
    }
    await outage([one, two])
    await checkBreakers(context(one), { mailing: seen, rules: NO_RULES })
    await outage([one, two])
    const check = checkBreakers(context(two), { mailing: seen, rules: NO_RULES })
    await expect(check).rejects.toMatchObject({ code: 'BREAKER_TRIPPED' })
  })
})
