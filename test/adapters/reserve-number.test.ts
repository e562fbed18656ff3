import { expect, it } from '@jest/globals'

import { reserveNumber } from '../../src/adapters/reserve-number.js'

it('gives issues made at once a number each', () => {
  expect([reserveNumber('a', 4), reserveNumber('a', 4), reserveNumber('b', 4)]).toEqual([5, 6, 5])
})

it('comes to an end where the highest number is beyond counting', () => {
  const numbers = [1e300, 1e300, Number.MAX_SAFE_INTEGER, Number.NaN].map((highest) =>
    reserveNumber('c', highest),
  )
  expect(numbers).toEqual([1, 2, 3, 4])
})
