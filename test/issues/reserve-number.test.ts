import { describe, expect, it } from '@jest/globals'

import { reserveNumber } from '../../src/issues/reserve-number.js'

describe('numbers of issues that are created at once', () => {
  it('are unique, although one was read before the others were written', () => {
    expect([reserveNumber('weekly', 0), reserveNumber('weekly', 0)]).toEqual([1, 2])
    expect(reserveNumber('weekly', 2)).toBe(3)
    expect(reserveNumber('weekly', 0)).toBe(4)
  })

  it('are counted for each publication by itself', () => {
    expect(reserveNumber('monthly', 7)).toBe(8)
    expect(reserveNumber('daily', 0)).toBe(1)
  })

  it('end where the highest is beyond exact integers', () => {
    const numbers = [1e300, 1e300, Number.MAX_SAFE_INTEGER, Number.NaN].map((highest) =>
      reserveNumber('broken', highest),
    )
    expect(numbers).toEqual([1, 2, 3, 4])
  })
})
