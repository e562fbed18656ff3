import { describe, expect, it } from '@jest/globals'

import { formatDay, formatDayAt } from '../../src/domain/text/format-day.js'

describe('a day in words', () => {
  it('is the calendar day whatever zone the machine stands in', () => {
    expect(formatDay('2023-10-08', 'en')).toMatch(/^Sunday,? 8 October 2023$/)
    expect(formatDay('2023-10-08', 'de')).toBe('Sonntag, 8. Oktober 2023')
    expect(formatDay('2023-10-08', 'en-US')).toBe('Sunday, October 8, 2023')
  })

  it('stays as typed where it is no day, and English where the language is none', () => {
    expect(formatDay('some day', 'en')).toBe('some day')
    expect(formatDay('2023-10-08', '</title>')).toMatch(/8 October/)
  })

  it('of an instant is the day of the zone that is asked for', () => {
    const at = new Date('2023-10-08T23:30:00Z')
    expect(formatDayAt(at, 'de', 'Europe/Berlin')).toBe('Montag, 9. Oktober 2023')
    expect(formatDayAt(at, 'de', 'UTC')).toBe('Sonntag, 8. Oktober 2023')
  })
})
