import { describe, expect, it } from '@jest/globals'

import {
  confirmationFor,
  remainingCount,
} from '../../src/components/mailing/controls/mailing-actions.js'
import { DELIVERY_STATES, type DeliveryCounts } from '../../src/domain/mailing-states.js'
import { inEnglish } from '../support/in-english.js'

const NONE = Object.fromEntries(DELIVERY_STATES.map((state) => [state, 0])) as DeliveryCounts
const HALF = { ...NONE, accepted: 100, deferred: 20, leased: 10, queued: 160, skipped: 10 }
const words = {
  number: String,
  t: inEnglish,
}

describe('the number of remaining deliveries', () => {
  it.each([
    ['holding', NONE, 600],
    ['paused before anybody was entered', NONE, 600],
    ['preparing', { ...NONE, queued: 250 }, 600],
    ['submitting', { ...HALF, queued: 460 }, 470],
  ] as const)('is counted in a mailing that is %s', (name, counts, left) => {
    const state = name === 'paused before anybody was entered' ? 'paused' : name
    expect(remainingCount({ counts, readers: 600, state })).toBe(left)
  })

  it('does not include subscriptions that a cancelled mailing never entered', () => {
    expect(remainingCount({ counts: NONE, readers: 600, state: 'cancelled' })).toBe(0)
  })

  it.each([
    ['holding', NONE, '600 readers'],
    ['paused', HALF, '490 readers'],
  ] as const)('are named before a %s mailing is cancelled', (state, counts, says) => {
    const question = confirmationFor('cancel', { counts, readers: 600, state }, words)
    expect(question?.text).toContain(`${says} who have no message yet`)
  })
})
