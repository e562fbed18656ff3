import { describe, expect, it } from '@jest/globals'

import { describeWait } from '../../src/cli/status/describe-wait.js'
import { NO_SAMPLES, type Samples } from '../../src/deliver/samples.js'
import { DELIVERY_STATES, type DeliveryCounts } from '../../src/domain/mailing-states.js'

const now = new Date('2026-11-24T08:00:00.000Z')
const counts = Object.fromEntries(DELIVERY_STATES.map((state) => [state, 0])) as DeliveryCounts
const reply = '550 5.4.5 Daily user sending limit exceeded.'

const waiting = (
  samples: Partial<Samples>,
  around: Partial<Parameters<typeof describeWait>[1]> = {},
): string | undefined =>
  describeWait(
    {
      ...{ counts: { ...counts, queued: 5 }, holdUntil: now, id: 'm1', pauseReason: undefined },
      ...{ samples: { ...NO_SAMPLES, ...samples }, state: 'submitting', stillSinceMs: undefined },
      stoppedBy: undefined,
    },
    { now, workers: 1, ...around },
  )

describe('the status of a mailing whose mail server', () => {
  it('has reached its quota', () => {
    const waits = { because: 'quota', reply, until: '2026-11-24T09:00:00.000Z' } as const
    expect(waiting({ waits })).toBe(
      'The mail server accepts no more for now, and nobody is refused for that (“550 5.4.5 Daily user sending limit exceeded”); one mail is tried at 2026-11-24 09:00 UTC.',
    )
  })

  it('asked for a lower rate', () => {
    const slowed = { perMinute: 30, reply: '450 Too many requests', sinceMs: now.getTime() }
    expect(waiting({ slowed })).toBe(
      'The mail server asks for a slower rate (“450 Too many requests”); it goes on by itself, at about 30 mails a minute for now.',
    )
  })

  it('takes everything, names no wait', () => {
    expect(waiting({})).toBeUndefined()
  })
})

describe('the status of a mailing that a schedule sends', () => {
  const url = 'https://news.example/api/roundup/tick'
  const run = `To run it now: curl -X POST -H "Authorization: Bearer $SECRET" ${url}`

  it('names the last tick between two of them, and does not miss a worker', () => {
    const tick = { lastAt: '2026-11-24T07:57:00.000Z', url }
    expect(waiting({}, { tick, workers: 0 })).toBe(
      `It goes on with the next tick; the last one began 3 minutes ago. ${run}`,
    )
  })

  it('says so when no tick has come yet', () => {
    expect(waiting({}, { tick: { lastAt: null, url }, workers: 0 })).toBe(
      `Nobody is sending: no schedule has called the tick yet, and no worker is running. Nothing is lost. ${run}`,
    )
  })

  it('says what it waits for, too', () => {
    const tick = { lastAt: '2026-11-24T07:57:00.000Z', url }
    const unreachable = { reply: 'connect ECONNREFUSED', sinceMs: now.getTime() - 60_000 }
    expect(waiting({ unreachable }, { tick, workers: 0 })).toMatch(
      /^The mail server has not answered since .*ECONNREFUSED.* It goes on with the next tick/,
    )
  })

  it('is missing a worker where the options have no tick', () => {
    expect(waiting({}, { tick: null, workers: 0 })).toContain('start one: roundup worker')
  })
})
