import { describe, expect, it } from '@jest/globals'

import { finishAt } from '../../../src/deliver/rate-limits/forecast.js'
import { nextClosing, nextOpening } from '../../../src/deliver/rate-limits/sending-window.js'
import { nextWarmUpDay, warmUpQuota } from '../../../src/deliver/rate-limits/warm-up.js'
import { NO_RULES, type DeliveryRules } from '../../../src/deliver/rules.js'

const WORKDAYS = [1, 2, 3, 4, 5]
const rules = (more: Partial<DeliveryRules>): DeliveryRules => ({
  ...NO_RULES,
  timeZone: 'Europe/Berlin',
  ...more,
})
const office = rules({ windows: [{ weekdays: WORKDAYS, from: '08:00', to: '18:00' }] })
const nights = rules({ windows: [{ weekdays: [5, 6], from: '22:00', to: '06:00' }] })

const opens = (of: DeliveryRules, at: string): string => nextOpening(of, new Date(at)).toISOString()
const closes = (of: DeliveryRules, at: string): string | undefined =>
  nextClosing(of, new Date(at))?.toISOString()

describe('a sending window', () => {
  it('that is not set allows any hour', () => {
    expect(opens(NO_RULES, '2026-11-23T03:00:00Z')).toBe('2026-11-23T03:00:00.000Z')
    expect(closes(NO_RULES, '2026-11-23T03:00:00Z')).toBeUndefined()
  })

  it.each([
    ['before work', '2026-11-23T06:59:59Z', '2026-11-23T07:00:00.000Z'],
    ['at work', '2026-11-23T12:00:00Z', '2026-11-23T12:00:00.000Z'],
    ['at the very end', '2026-11-23T17:00:00Z', '2026-11-24T07:00:00.000Z'],
    ['on Friday evening', '2026-11-27T20:00:00Z', '2026-11-30T07:00:00.000Z'],
  ])('opens by the clock of its time zone: %s', (_, at, expected) => {
    expect(opens(office, at)).toBe(expected)
  })

  it('may last over midnight, and belongs to the day on which it begins', () => {
    expect(opens(nights, '2026-11-27T23:30:00Z')).toBe('2026-11-27T23:30:00.000Z')
    expect(closes(nights, '2026-11-27T23:30:00Z')).toBe('2026-11-28T05:00:00.000Z')
    expect(opens(nights, '2026-11-28T05:00:00Z')).toBe('2026-11-28T21:00:00.000Z')
    expect(opens(nights, '2026-11-29T05:00:00Z')).toBe('2026-12-04T21:00:00.000Z')
  })

  it('follows summer time, and opens after a skipped hour', () => {
    const early = rules({ windows: [{ weekdays: [7], from: '02:30', to: '08:00' }] })
    expect(opens(early, '2026-03-28T12:00:00Z')).toBe('2026-03-29T01:00:00.000Z')
    expect(closes(early, '2026-03-29T05:00:00Z')).toBe('2026-03-29T06:00:00.000Z')
    const late = rules({ windows: [{ weekdays: [7], from: '00:00', to: '02:30' }] })
    expect(closes(late, '2026-03-29T00:00:00Z')).toBe('2026-03-29T01:00:00.000Z')
  })

  it('begins at the first and ends at the second of a repeated hour', () => {
    const twice = rules({ windows: [{ weekdays: [7], from: '02:15', to: '02:45' }] })
    expect(opens(twice, '2026-10-24T12:00:00Z')).toBe('2026-10-25T00:15:00.000Z')
    expect(closes(twice, '2026-10-25T00:15:00Z')).toBe('2026-10-25T01:45:00.000Z')
  })

  it('is joined with one that touches it', () => {
    const day = rules({
      windows: [
        { weekdays: [1], from: '08:00', to: '12:00' },
        { weekdays: [1], from: '12:00', to: '18:00' },
      ],
    })
    expect(closes(day, '2026-11-23T08:00:00Z')).toBe('2026-11-23T17:00:00.000Z')
  })
})

describe('a warm-up', () => {
  const warm = rules({ warmUp: { startsOn: '2026-11-23', perDay: [50, 200] } })

  it.each([
    ['the day before', '2026-11-22T12:00:00Z', 0],
    ['the first', '2026-11-22T23:00:00Z', 50],
    ['the second', '2026-11-24T12:00:00Z', 200],
    ['the third', '2026-11-25T12:00:00Z', Infinity],
  ])('limits the messages of %s day in the time zone', (_, at, quota) => {
    expect(warmUpQuota(warm, new Date(at))).toBe(quota)
  })

  it('continues with the next day, and begins with its first', () => {
    const next = (at: string): string => nextWarmUpDay(warm, new Date(at)).toISOString()
    expect(next('2026-11-23T12:00:00Z')).toBe('2026-11-23T23:00:00.000Z')
    expect(next('2026-11-01T12:00:00Z')).toBe('2026-11-22T23:00:00.000Z')
  })
})

describe('the estimated end of a mailing', () => {
  const ends = (of: DeliveryRules, more: { toGo: number; perSecond: number }): string | undefined =>
    finishAt({ rules: of, now: new Date('2026-11-23T16:59:00Z'), spentToday: 0, ...more })
      ?.toISOString()
      .slice(0, 19)

  it('depends without limits on the rate alone', () => {
    expect(ends(NO_RULES, { toGo: 600, perSecond: 10 })).toBe('2026-11-23T17:00:00')
  })

  it('leaves out the hours outside the sending window', () => {
    expect(ends(office, { toGo: 1200, perSecond: 10 })).toBe('2026-11-24T07:01:00')
  })

  it('counts each day of a warm-up by its plan', () => {
    const warm = rules({ warmUp: { startsOn: '2026-11-23', perDay: [100, 200] } })
    expect(ends(warm, { toGo: 310, perSecond: 10 })).toBe('2026-11-24T23:00:01')
  })
})
