import { describe, expect, it } from '@jest/globals'

import { rateCurve } from '../../src/components/mailing/rate/rate-curve.js'
import type { Sample } from '../../src/deliver/progress/sample.js'

const point = (second: number, accepted: number): Sample => ({
  atMs: second * 1000,
  accepted,
  refused: 0,
  uncertain: 0,
  deferred: 0,
})

describe('the rate curve of a mailing', () => {
  it('begins at zero and rises to the messages per second of a stretch', () => {
    const { most, points, stretches } = rateCurve([point(0, 0), point(10, 1000), point(20, 1500)])
    expect(stretches.map(({ perSecond }) => perSecond)).toEqual([100, 50])
    expect(most).toBe(100)
    expect(points).toEqual([
      { x: 0, y: 0 },
      { x: 50, y: 100 },
      { x: 100, y: 50 },
    ])
  })

  it.each([
    [7, [5, 10]],
    [100, [50, 100]],
    [455, [200, 400, 600]],
    [0.4, [0.2, 0.4]],
  ])('is measured in round numbers that reach %d', (perSecond, ticks) => {
    const drawn = rateCurve([point(0, 0), point(10, perSecond * 10)]).ticks
    expect(drawn).toHaveLength(ticks.length)
    for (const [index, tick] of ticks.entries()) expect(drawn[index]).toBeCloseTo(tick)
  })

  it('draws the half hour before a retry short, so that sending stays visible', () => {
    const { points, stretches } = rateCurve([
      point(0, 0),
      point(60, 6000),
      point(1860, 6001),
      point(1920, 9000),
    ])
    expect(stretches.map(({ isPause }) => isPause)).toEqual([false, true, false])
    const [, , pauseBegins, pauseEnds] = points
    expect(pauseBegins?.y).toBe(0)
    expect((pauseEnds?.x ?? 0) - (pauseBegins?.x ?? 0)).toBeLessThan(10)
    expect(points.at(-1)?.x).toBeCloseTo(100)
  })

  it('is empty before the first message, and counts no time twice', () => {
    expect(rateCurve([])).toMatchObject({ most: 0, ticks: [], stretches: [] })
    expect(rateCurve([point(5, 0), point(5, 10)]).stretches).toEqual([])
  })
})
