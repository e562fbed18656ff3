import { describe, expect, it } from '@jest/globals'

import { findDate } from '../../../src/import/parse/find-date.js'

describe('a date in a line', () => {
  it.each([
    ['Weekly (10/08/23)', '2023-10-08'],
    ['Weekly 10/8/2023', '2023-10-08'],
    ['Weekly 10-08-2023', '2023-10-08'],
    ['Weekly 2023-10-08', '2023-10-08'],
    ['Weekly 2023/10/8', '2023-10-08'],
    ['Weekly, 8 October 2023', '2023-10-08'],
    ['Weekly – October 8th, 2023', '2023-10-08'],
    ['Weekly: Oct. 8, 2023', '2023-10-08'],
    ['Sunday, 8th of October 2023', '2023-10-08'],
    ['Weekly 8-Oct-2023', '2023-10-08'],
    ['OCTOBER 8 2023', '2023-10-08'],
    ['October 2–8, 2023', '2023-10-08'],
    ['Sept 30 - October 8, 2023', '2023-10-08'],
    ['周报 2023年10月8日', '2023-10-08'],
    ['Weekly 13/10/2023', '2023-10-13'],
    ['Weekly 08.10.2023', '2023-10-08'],
  ])('is read from “%s”', (text, date) => {
    expect(findDate(text)?.date).toBe(date)
  })

  it('is month first by default, and names what the other order would give', () => {
    expect(findDate('10/08/23')).toMatchObject({ date: '2023-10-08', otherwise: '2023-08-10' })
    expect(findDate('10/08/23', 'dmy')).toEqual({ date: '2023-08-10', end: 8, start: 0 })
  })

  it('has only one order where the day is above twelve, whatever the option says', () => {
    expect(findDate('13/10/2023', 'mdy')).toEqual({ date: '2023-10-13', end: 10, start: 0 })
  })

  it.each(['Version 1.2.3', '31/02/2023', '2023-13-40', 'GPT-3.5', '1-1/2', 'March of the models'])(
    'is not seen in “%s”',
    (text) => {
      expect(findDate(text)).toBeUndefined()
    },
  )
})
