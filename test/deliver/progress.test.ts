import { describe, expect, it } from '@jest/globals'

import { progressOf } from '../../src/deliver/progress/progress.js'
import { redactAddresses } from '../../src/domain/addresses/redact-addresses.js'
import type { DeliveryCounts } from '../../src/domain/mailing-states.js'

const noon = new Date('2026-11-22T12:00:00Z')
const after = (seconds: number): Date => new Date(noon.getTime() + seconds * 1000)

const counts = (more: Partial<DeliveryCounts>): DeliveryCounts => ({
  queued: 0,
  leased: 0,
  submitting: 0,
  accepted: 0,
  deferred: 0,
  refused: 0,
  uncertain: 0,
  skipped: 0,
  ...more,
})

describe('the progress of a mailing', () => {
  it('estimates the remaining time by the rate so far', () => {
    const half = counts({ accepted: 90, refused: 10, queued: 80, deferred: 20 })
    expect(progressOf({ counts: half, startedAt: noon, at: after(50) })).toMatchObject({
      perSecond: 2,
      etaSeconds: 50,
    })
  })

  it('gives no estimate before the first outcome', () => {
    const none = counts({ queued: 100 })
    expect(progressOf({ counts: none, startedAt: noon, at: after(5) }).etaSeconds).toBeNull()
    expect(progressOf({ counts: none, startedAt: undefined, at: noon }).etaSeconds).toBeNull()
  })

  it('has nothing left without open rows, uncertain ones or not', () => {
    const done = counts({ accepted: 99, uncertain: 1, skipped: 3 })
    expect(progressOf({ counts: done, startedAt: noon, at: after(10) })).toMatchObject({
      perSecond: 10,
      etaSeconds: 0,
    })
  })
})

describe('the reply of a server', () => {
  it('is kept without the addresses in it', () => {
    expect(redactAddresses('550 5.1.1 <ada@example.org>: ada@example.org\r\n is unknown')).toBe(
      '550 5.1.1 <<address>>: <address> is unknown',
    )
  })
})
