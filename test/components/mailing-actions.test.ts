import { describe, expect, it } from '@jest/globals'

import { availableActions } from '../../src/components/mailing/controls/mailing-actions.js'

const NOW = '2026-11-23T08:00:00.000Z'

describe('the actions of a mailing', () => {
  it.each([
    ['is held: its publication is undone instead', '2026-11-23T08:00:01.000Z', []],
    ['was held, and no worker has begun', NOW, ['pause', 'cancel']],
  ] as const)('that %s', (_, holdUntil, deeds) => {
    expect(availableActions({ holdUntil, state: 'holding' }, NOW)).toEqual(deeds)
  })

  it.each([
    ['preparing', ['pause', 'cancel']],
    ['submitting', ['pause', 'cancel']],
    ['paused', ['resume', 'cancel']],
    ['settled', ['unsent']],
    ['cancelled', []],
  ] as const)('that is %s', (state, deeds) => {
    expect(availableActions({ holdUntil: NOW, state }, NOW)).toEqual(deeds)
  })
})
