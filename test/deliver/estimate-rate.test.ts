import { describe, expect, it } from '@jest/globals'

import { estimateRate } from '../../src/deliver/progress/estimate-rate.js'
import { NO_RULES, type DeliveryRules } from '../../src/deliver/rules.js'
import { NO_SAMPLES, addSample } from '../../src/deliver/samples.js'
import type { Sample } from '../../src/deliver/progress/sample.js'
import type { DeliveryCounts } from '../../src/domain/mailing-states.js'

const counts = (more: Partial<DeliveryCounts> = {}): DeliveryCounts => ({
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
const point = (second: number, accepted: number): Sample => ({
  atMs: second * 1000,
  accepted,
  refused: 0,
  uncertain: 0,
  deferred: 0,
})
const at = (second: number): Date => new Date(second * 1000)

describe('the rate of a mailing', () => {
  it('is that of the last seconds, whatever it was before', () => {
    const points = [point(0, 0), point(100, 100), point(102, 300), point(110, 1100)]
    expect(estimateRate(points, counts({ queued: 400, submitting: 100 }), at(111))).toEqual({
      perSecond: 100,
      etaSeconds: 5,
    })
  })

  it('falls when no outcome is recorded any more', () => {
    const points = [point(0, 0), point(10, 1000)]
    expect(estimateRate(points, counts({ queued: 10 }), at(12)).perSecond).toBe(100)
    expect(estimateRate(points, counts({ queued: 10 }), at(60))).toEqual({
      perSecond: 0,
      etaSeconds: null,
    })
  })

  it('gives no remaining time before the first outcome, and does not count rows that wait for a retry', () => {
    expect(estimateRate([], counts({ queued: 9 }), at(1)).etaSeconds).toBeNull()
    expect(estimateRate([point(0, 9)], counts({ deferred: 9 }), at(1)).etaSeconds).toBe(0)
  })
})

describe('the time that a mailing takes', () => {
  const office: DeliveryRules = {
    ...NO_RULES,
    windows: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '01:00' }],
  }
  const points = [point(0, 0), point(10, 1000)]

  it('is never shorter than the limits allow, however high the current rate', () => {
    const rules = { ...NO_RULES, perMinute: 600 }
    expect(estimateRate(points, counts({ queued: 100 }), at(11), { rules }).etaSeconds).toBe(10)
  })

  it('includes the hours outside the sending window', () => {
    const eta = (queued: number) =>
      estimateRate(points, counts({ queued }), at(11), { rules: office })
    expect(eta(100).etaSeconds).toBe(1)
    expect(eta(100 * 3600).etaSeconds).toBe(86_400)
  })

  it('is given while the mailing waits, where a limit sets the rate', () => {
    const rules = { ...office, perSecond: 10 }
    const waits = { until: at(86_400).toISOString(), because: 'window' as const }
    const queued = counts({ queued: 100 })
    expect(estimateRate(points, queued, at(7200), { rules, waits }).etaSeconds).toBe(
      86_400 - 7200 + 10,
    )
    expect(estimateRate(points, queued, at(7200), { rules: office, waits }).etaSeconds).toBeNull()
  })
})

describe('the samples of a mailing', () => {
  it('stay few however long it runs, and lose neither its beginning nor its end', () => {
    let samples = NO_SAMPLES
    for (let second = 0; second <= 5000; second += 2) {
      const standing = {
        counts: counts({ accepted: second }),
        skippedFor: {},
        nextTryAt: undefined,
      }
      samples = addSample(samples, standing, at(second))
    }
    expect(samples.points.length).toBeLessThanOrEqual(120)
    expect(samples.points.length).toBeGreaterThan(50)
    expect(samples.points[0]).toEqual(point(0, 0))
    expect(samples.points.at(-1)).toEqual(point(5000, 5000))
  })

  it('keep when the next attempt is due and why deliveries were skipped', () => {
    const standing = { counts: counts(), skippedFor: { unsubscribed: 3 }, nextTryAt: at(60) }
    expect(addSample(NO_SAMPLES, standing, at(1))).toMatchObject({
      nextTryAt: at(60).toISOString(),
      skippedFor: { unsubscribed: 3 },
    })
  })
})
