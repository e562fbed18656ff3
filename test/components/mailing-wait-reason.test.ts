import { describe, expect, it } from '@jest/globals'

import { mailingWaitReason } from '../../src/components/dashboard/mailing-wait-reason.js'
import { NO_SAMPLES } from '../../src/deliver/samples.js'
import { inEnglish } from '../support/in-english.js'

const waits = { because: 'window', until: '2026-11-24T08:00:00.000Z' } as const
const slowed = { perMinute: 30, reply: '450 Too many requests', sinceMs: 0 }
const unreachable = { reply: 'Connection refused', sinceMs: 0 }

describe("the dashboard's reason for the wait of a mailing", () => {
  it.each([
    ['waits for its hours', { waits }, 'Outside the sending hours'],
    [
      'waits for tomorrow',
      { waits: { ...waits, because: 'warmUp' } },
      'limit of the warm-up is reached',
    ],
    ['waits for a quota', { waits: { ...waits, because: 'quota' } }, 'accepts no more for now'],
    ['was asked to go slower', { slowed }, 'asks for a slower rate'],
    ['finds no mail server', { unreachable, waits }, 'The mail server does not answer'],
  ] as const)('that %s', (_, samples, says) => {
    const mailing = { samples: { ...NO_SAMPLES, ...samples }, state: 'submitting' } as const
    expect(mailingWaitReason(inEnglish, mailing)).toContain(says)
  })

  it('that somebody has paused', () => {
    expect(mailingWaitReason(inEnglish, { pausedBy: 'Petra', state: 'paused' })).toContain('Petra')
  })

  it('that moves, or has ended: none', () => {
    const samples = { ...NO_SAMPLES, waits }
    expect(
      mailingWaitReason(inEnglish, { samples: NO_SAMPLES, state: 'submitting' }),
    ).toBeUndefined()
    expect(mailingWaitReason(inEnglish, { samples, state: 'settled' })).toBeUndefined()
  })
})
