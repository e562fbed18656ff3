import { describe, expect, it } from '@jest/globals'

import { Fault } from '../../src/domain/fault.js'
import { readPublishTime, formatInstantInZone } from '../../src/publish/publish-time.js'
import { localize } from '../../src/i18n/localize.js'

const now = new Date('2026-01-01T00:00:00Z')

const schedule = (publishAt: unknown, zone?: unknown) =>
  readPublishTime({ now, publicationZone: 'Europe/Berlin', publishAt, zone })

const faultOf = (publishAt: unknown, zone?: unknown): Fault => {
  try {
    schedule(publishAt, zone)
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
  throw new Error('was not refused')
}

describe("a publish time in the publication's time zone", () => {
  it.each([
    ['2026-07-01T08:00', '2026-07-01T06:00:00.000Z'],
    ['2026-12-01T08:00', '2026-12-01T07:00:00.000Z'],
    ['2026-12-01 08:00:30', '2026-12-01T07:00:30.000Z'],
  ])('%s is %s, summer or winter', (given, at) => {
    expect(schedule(given)).toMatchObject({ at, zone: 'Europe/Berlin' })
  })

  it('is read in another time zone where one is given', () => {
    expect(schedule('2026-07-01T08:00', 'Asia/Tokyo').at).toBe('2026-06-30T23:00:00.000Z')
  })

  it.each(['2026-07-01T08:00:00Z', '2026-07-01T10:00:00+02:00', new Date('2026-07-01T08:00:00Z')])(
    'given as an instant stays that instant: %s',
    (given) => {
      expect(schedule(given, 'Asia/Tokyo').at).toBe('2026-07-01T08:00:00.000Z')
    },
  )

  it('is shown as the local time there', () => {
    const [told] = schedule('2026-07-01T06:00:00Z').messages
    expect(told && localize('en', told)).toBe(
      'To be published at 2026-07-01 08:00 (Europe/Berlin).',
    )
  })

  it('is shown in the given time zone', () => {
    expect(formatInstantInZone('2026-07-01T06:00:00.000Z', 'Europe/Berlin')).toBe(
      '2026-07-01 08:00',
    )
  })
})

describe('a publish time at a clock change', () => {
  it('in a skipped hour is moved after the change, with a notice', () => {
    const { at, messages } = schedule('2026-03-29T02:30')
    expect(at).toBe('2026-03-29T01:30:00.000Z')
    expect(messages.map((sentence) => localize('en', sentence)).join(' ')).toContain(
      '2026-03-29 02:30 does not exist in Europe/Berlin, because clocks go forward. The issue will be published at 2026-03-29 03:30.',
    )
  })

  it('in a repeated hour is the first one, with a notice', () => {
    const { at, messages } = schedule('2026-10-25T02:30')
    expect(at).toBe('2026-10-25T00:30:00.000Z')
    expect(messages.map((sentence) => localize('en', sentence)).join(' ')).toContain(
      'happens twice',
    )
  })

  it.each(['2026-03-29T01:59', '2026-03-29T03:00', '2026-10-25T01:59', '2026-10-25T03:00'])(
    'gives no notice for %s',
    (given) => {
      expect(schedule(given).messages).toHaveLength(1)
    },
  )

  it('gives no notice in a zone without clock changes', () => {
    expect(schedule('2026-03-29T02:30', 'UTC').at).toBe('2026-03-29T02:30:00.000Z')
  })

  it('may skip half an hour', () => {
    expect(schedule('2026-10-04T02:10', 'Australia/Lord_Howe').at).toBe('2026-10-03T15:40:00.000Z')
  })
})

describe('an invalid publish time', () => {
  it.each([
    'tomorrow',
    '2026-02-30T08:00',
    '2026-07-01',
    '08:00',
    7,
    {},
    '2026-07-01T25:00',
    '+275760-09-13T00:00:00Z',
  ])('is refused as unreadable: %j', (given) => {
    expect(faultOf(given).code).toBe('INPUT_INVALID')
    expect(faultOf(given).message).toContain('is not a time')
  })

  it.each(['Mars/Olympus', '+02:00', 'Berlin', 7])('is refused in the zone %j', (zone) => {
    expect(faultOf('2026-07-01T08:00', zone).code).toBe('INPUT_INVALID')
    expect(faultOf('2026-07-01T08:00', zone).message).toContain('is not a time zone')
  })

  it.each([undefined, null, ''])('is reported as missing: %j', (given) => {
    expect(faultOf(given)).toMatchObject({
      code: 'MOVE_NOT_NOW',
      message: 'Enter when the issue is to be published.',
    })
  })

  it.each(['2025-12-31T23:00:00Z', '2026-01-01T00:00:00Z', '2026-01-01T01:00'])(
    'is refused in the past: %s',
    (given) => {
      expect(faultOf(given).message).toContain('is in the past')
    },
  )

  it('does not include an instant a minute ahead', () => {
    expect(schedule('2026-01-01T01:01').at).toBe('2026-01-01T00:01:00.000Z')
  })
})
