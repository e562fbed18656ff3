import { describe, expect, it } from '@jest/globals'

import { nextDate } from '../../src/compose/next-date.js'
import { nextIssue, type EarlierIssue } from '../../src/compose/next-issue.js'

const TODAY = '2026-01-01'

describe('the date of the next issue', () => {
  it.each([
    ['weekly', ['2026-01-04', '2026-01-11', '2026-01-18'], '2026-01-25'],
    ['every other week', ['2026-01-04', '2026-01-18', '2026-02-01'], '2026-02-15'],
    [
      'weekly but for a holiday',
      ['2026-01-04', '2026-01-11', '2026-02-01', '2026-02-08'],
      '2026-02-15',
    ],
    ['on the first of the month', ['2026-01-01', '2026-02-01', '2026-03-01'], '2026-04-01'],
    ['on the last of the month', ['2026-01-31', '2026-02-28', '2026-03-31'], '2026-04-30'],
    ['every fourth Sunday', ['2026-01-04', '2026-02-01', '2026-03-01', '2026-03-29'], '2026-04-26'],
    ['after one issue, in a week', ['2026-01-04'], '2026-01-11'],
    ['handed in out of order', ['2026-01-18', '2026-01-04', '2026-01-11'], '2026-01-25'],
    [
      'irregular, by the median',
      ['2026-01-01', '2026-01-03', '2026-01-13', '2026-01-16'],
      '2026-01-19',
    ],
  ])('%s', (_, dates, expected) => {
    expect(nextDate(dates, TODAY)).toBe(expected)
  })

  it('of a first issue is today', () => {
    expect(nextDate([], TODAY)).toBe(TODAY)
  })

  it('keeps the rhythm and is not in the past when the newsroom paused', () => {
    expect(nextDate(['2025-09-07', '2025-09-14', '2025-09-21'], TODAY)).toBe('2026-01-04')
    expect(nextDate(['2025-07-01', '2025-08-01', '2025-09-01'], '2026-01-02')).toBe('2026-02-01')
  })

  it('lets an old rhythm go once nine issues keep a new one', () => {
    const monthly = ['2024-01-01', '2024-02-01', '2024-03-01']
    const weekly = Array.from({ length: 9 }, (_, week) =>
      new Date(Date.UTC(2026, 0, 4 + 7 * week)).toISOString().slice(0, 10),
    )
    expect(nextDate([...monthly, ...weekly], TODAY)).toBe('2026-03-08')
  })

  it('is a week later where years lie between an old issue and the latest one', () => {
    expect(nextDate(['2023-10-08', '2026-11-29'], '2026-11-23')).toBe('2026-12-06')
  })

  it('ignores a value that is no date', () => {
    expect(nextDate(['2026-01-04', 'soon', '2026-01-11'], TODAY)).toBe('2026-01-18')
  })
})

describe('the names of the next issue', () => {
  const last = (title: string, subject?: string): EarlierIssue[] => [
    { date: '2026-10-01', number: 13, title: 'An older one' },
    { date: '2026-10-08', number: 14, title, ...(subject === undefined ? {} : { subject }) },
  ]

  it.each([
    ['Breakthroughs of the week, 8 October', 'Breakthroughs of the week, 15 October'],
    ['Breakthroughs (October 8, 2026)', 'Breakthroughs (October 15, 2026)'],
    ['Die Woche bis zum 8. Oktober', 'Die Woche bis zum 15. Oktober'],
    ['The Weekly No. 14', 'The Weekly No. 15'],
    ['#14: 2026-10-08', '#15: 2026-10-15'],
    ['Ausgabe 14 vom 8. Oktober 2026', 'Ausgabe 15 vom 15. Oktober 2026'],
  ])('“%s” is followed by “%s”', (before, after) => {
    expect(nextIssue(last(before), TODAY)).toMatchObject({
      number: 15,
      date: '2026-10-15',
      title: after,
    })
  })

  it('are left to the editor where the last ones say neither number nor day', () => {
    expect(nextIssue(last('14 ways to sharpen a pencil', 'Pencils'), TODAY)).toMatchObject({
      subject: '',
      title: '',
    })
  })

  it('of a first issue are the editor’s', () => {
    expect(nextIssue([], TODAY)).toEqual({ number: 1, date: TODAY, title: '', subject: '' })
  })
})
