import { describe, expect, it } from '@jest/globals'

import { describeWait } from '../../src/cli/status/describe-wait.js'
import { NO_SAMPLES, type Samples } from '../../src/deliver/samples.js'
import { DELIVERY_STATES, type DeliveryCounts } from '../../src/domain/mailing-states.js'

const now = new Date('2026-11-24T08:00:00.000Z')
const counts = Object.fromEntries(DELIVERY_STATES.map((state) => [state, 0])) as DeliveryCounts
const reply = '550 5.4.5 Daily user sending limit exceeded.'

const waiting = (samples: Partial<Samples>): string | undefined =>
  describeWait(
    {
      ...{ counts: { ...counts, queued: 5 }, holdUntil: now, id: 'm1', pauseReason: undefined },
      ...{ samples: { ...NO_SAMPLES, ...samples }, state: 'submitting', stillSinceMs: undefined },
      stoppedBy: undefined,
    },
    { now, workers: 1 },
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
