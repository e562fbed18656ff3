import { describe, expect, it } from '@jest/globals'

import { lately, noteOutcomes, type Happening } from '../../src/deliver/breakers/tally.js'
import { whyTrip, type Seen } from '../../src/deliver/breakers/why-trip.js'
import type { Outcome, RecordedOutcome } from '../../src/deliver/ports.js'
import { NO_SAMPLES } from '../../src/deliver/samples.js'
import { say } from '../../src/wording/say.js'

const times = (count: number, happening: Happening): Happening[] =>
  Array.from({ length: count }, () => happening)

const seen = (more: Partial<Seen>): Seen => ({
  last: [],
  connections: 5,
  accepted: 0,
  bounced: 0,
  complained: 0,
  ...more,
})

/** So many happened, and all others of the last 200 were accepted. */
const among200 = (happening: Happening, count: number): Seen =>
  seen({ last: [...times(count, happening), ...times(200 - count, 'accepted')] })

const trips = (of: Seen): string | undefined => whyTrip(of)?.key

describe('a breaker', () => {
  it('trips when more than a fifth is refused, and not at a fifth', () => {
    expect(trips(among200('refused', 40))).toBeUndefined()
    expect(trips(among200('refused', 41))).toBe('breakers:refusals')
  })

  it('counts a refusal by policy twice', () => {
    expect(trips(among200('refusedByPolicy', 20))).toBeUndefined()
    expect(trips(among200('refusedByPolicy', 21))).toBe('breakers:refusals')
  })

  it('says nothing of a few, whatever their share', () => {
    expect(trips(seen({ last: times(19, 'refused') }))).toBeUndefined()
    expect(trips(seen({ last: times(9, 'refusedByPolicy') }))).toBeUndefined()
    expect(trips(seen({ last: times(19, 'lost') }))).toBeUndefined()
    expect(trips(seen({ accepted: 10, bounced: 9, complained: 4 }))).toBeUndefined()
  })

  it('trips when connections are lost again and again, and not by one outage', () => {
    expect(trips(among200('lost', 40))).toBeUndefined()
    expect(trips(among200('lost', 41))).toBe('breakers:connections')
    expect(trips({ ...among200('lost', 100), connections: 50 })).toBeUndefined()
    expect(trips({ ...among200('lost', 101), connections: 50 })).toBe('breakers:connections')
  })

  it('does not mind whoever asks to come later', () => {
    expect(trips(among200('deferred', 200))).toBeUndefined()
  })

  it('trips above one bounce in a hundred, and one complaint in a thousand', () => {
    expect(trips(seen({ accepted: 1000, bounced: 10 }))).toBeUndefined()
    expect(trips(seen({ accepted: 999, bounced: 10 }))).toBe('breakers:bounces')
    expect(trips(seen({ accepted: 5000, complained: 5 }))).toBeUndefined()
    expect(trips(seen({ accepted: 4999, complained: 5 }))).toBe('breakers:complaints')
  })

  it('says why, in English and German', () => {
    const why = whyTrip(among200('refused', 50))
    expect(why && say('en', why)).toMatch(/^25 % of the last 200 mails were refused/)
    expect(why && say('de', why)).toMatch(/^25 % der letzten 200 Mails wurden abgelehnt/)
  })
})

describe('what a breaker counts', () => {
  const at = new Date('2026-11-22T12:00:00Z')
  const mailing = { id: 'm1', samples: NO_SAMPLES }
  const resumed = {
    ...mailing,
    samples: { ...NO_SAMPLES, countedFrom: { atMs: 1, bounced: 0, complained: 0 } },
  }
  const recorded = (outcome: Outcome): RecordedOutcome => ({ deliveryId: 'd', outcome })
  const refused = recorded({ state: 'refused', at, reply: '550', fault: 'RECIPIENT_REFUSED' })

  it('is attempts, of which a server knows', () => {
    const desk = {}
    noteOutcomes(desk, mailing, [
      recorded({ state: 'accepted', at, reply: '250' }),
      refused,
      recorded({ state: 'refused', at, reply: '554 5.7.1', fault: 'POLICY_REFUSED' }),
      recorded({ state: 'uncertain', at, reply: 'lost', fault: 'TRANSPORT_UNCERTAIN' }),
      recorded({ state: 'deferred', at, reply: 'lost', retryAt: at, fault: 'TRANSPORT_LOST' }),
      recorded({ state: 'deferred', at, reply: '451', retryAt: at, fault: 'TRANSPORT_DEFERRED' }),
      recorded({ state: 'refused', at, reply: 'Not an address' }),
      recorded({ state: 'queued' }),
      recorded({ state: 'skipped', at, reason: 'unsubscribed' }),
    ])
    expect(lately(desk, mailing)).toEqual([
      'accepted',
      'refused',
      'refusedByPolicy',
      'lost',
      'lost',
      'deferred',
    ])
  })

  it('is the last 200 of one mailing', () => {
    const desk = {}
    const accepted = recorded({ state: 'accepted', at, reply: '250' })
    noteOutcomes(desk, mailing, [refused])
    noteOutcomes(desk, { ...mailing, id: 'm2' }, [refused])
    for (let group = 0; group < 2; group += 1)
      noteOutcomes(
        desk,
        mailing,
        Array.from({ length: 100 }, () => accepted),
      )
    expect(lately(desk, mailing)).toEqual(times(200, 'accepted'))
    expect(lately(desk, { ...mailing, id: 'm2' })).toEqual(['refused'])
  })

  it('begins anew once the mailing was resumed, whichever worker tripped', () => {
    const desk = {}
    noteOutcomes(desk, mailing, [refused, refused])
    expect(lately(desk, resumed)).toEqual([])
    noteOutcomes(desk, resumed, [refused])
    expect(lately(desk, resumed)).toEqual(['refused'])
  })
})
