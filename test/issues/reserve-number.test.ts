import { describe, expect, it } from '@jest/globals'

import { reserveNumber } from '../../src/issues/reserve-number.js'

describe('numbers of issues made at once', () => {
  it('are one each, although somebody looked before the others wrote', () => {
    expect([reserveNumber('weekly', 0), reserveNumber('weekly', 0)]).toEqual([1, 2])
    expect(reserveNumber('weekly', 2)).toBe(3)
    expect(reserveNumber('weekly', 0)).toBe(4)
  })

  it('are counted for each publication by itself', () => {
    expect(reserveNumber('monthly', 7)).toBe(8)
    expect(reserveNumber('daily', 0)).toBe(1)
  })

  it('come to an end where the highest is beyond counting', () => {
    const numbers = [1e300, 1e300, Number.MAX_SAFE_INTEGER, Number.NaN].map((highest) =>
      reserveNumber('broken', highest),
    )
    expect(numbers).toEqual([1, 2, 3, 4])
  })
})
