import { describe, expect, it } from '@jest/globals'

import { formatDay, formatDayAt } from '../../src/domain/text/format-day.js'

describe('a formatted date', () => {
  it('is the calendar day, whatever the time zone of the machine', () => {
    expect(formatDay('2023-10-08', 'en')).toMatch(/^Sunday,? 8 October 2023$/)
    expect(formatDay('2023-10-08', 'de')).toBe('Sonntag, 8. Oktober 2023')
    expect(formatDay('2023-10-08', 'en-US')).toBe('Sunday, October 8, 2023')
  })

  it('stays as typed where it is no date, and English where the language is unknown', () => {
    expect(formatDay('some day', 'en')).toBe('some day')
    expect(formatDay('2023-10-08', '</title>')).toMatch(/8 October/)
  })

  it('of an instant is the date in the given time zone', () => {
    const at = new Date('2023-10-08T23:30:00Z')
    expect(formatDayAt(at, 'de', 'Europe/Berlin')).toBe('Montag, 9. Oktober 2023')
    expect(formatDayAt(at, 'de', 'UTC')).toBe('Sonntag, 8. Oktober 2023')
  })
})
