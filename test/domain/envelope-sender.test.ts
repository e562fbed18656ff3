import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { parseAddress } from '../../src/domain/addresses/address.js'
import {
  parseEnvelopeSender,
  MAX_BOUNCE_MAILBOX_OCTETS,
  parseUnsubscribeAddress,
  toEnvelopeSender,
  toUnsubscribeAddress,
} from '../../src/domain/addresses/envelope-sender.js'

const key = { id: 'k1', secret: 'a secret' }
const other = { id: 'k1', secret: 'another secret' }
const mailbox = 'bounces@news.example'

describe('the envelope sender of a delivery', () => {
  it('identifies its delivery, for all ids, in upper and lower case, with any of the keys', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const sender = toEnvelopeSender(key, mailbox, id)
        expect(parseEnvelopeSender([other, key], sender)).toBe(id)
        expect(parseEnvelopeSender([key], sender.toUpperCase())).toBe(id)
        expect(parseEnvelopeSender([other], sender)).toBeUndefined()
      }),
    )
  })

  it('identifies nothing once a character of its token was changed', () => {
    const places = fc.nat({ max: 41 })
    const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567'.split(''))
    fc.assert(
      fc.property(fc.uuid(), places, letters, (id, place, letter) => {
        const sender = toEnvelopeSender(key, mailbox, id)
        const at = 'bounces+'.length + place
        fc.pre(sender.charAt(at) !== letter)
        const tampered = sender.slice(0, at) + letter + sender.slice(at + 1)
        expect(parseEnvelopeSender([key], tampered)).toBeUndefined()
      }),
    )
  })

  it.each(['', 'bounces@news.example', 'bounces+@news.example', '+', 'bounces+0000@news.example'])(
    'is not %p, which identifies nothing',
    (address) => {
      expect(parseEnvelopeSender([key], address)).toBeUndefined()
    },
  )

  it('is an address whose local part has 64 octets at most', () => {
    const longest = `${'b'.repeat(MAX_BOUNCE_MAILBOX_OCTETS)}@news.example`
    const id = '0199b3c4-7a1e-7000-8000-000000000001'
    const sender = toEnvelopeSender(key, longest, id)
    expect(toUnsubscribeAddress(key, longest, id).indexOf('@')).toBe(64)
    expect(parseAddress(sender)).toBe(sender)
    expect(() => toEnvelopeSender(key, `b${longest}`, id)).toThrow(TypeError)
    expect(() => toEnvelopeSender(key, 'bounces', id)).toThrow(TypeError)
    expect(() => toEnvelopeSender(key, mailbox, 'd1')).toThrow(TypeError)
  })

  it('differs from the address that ends a subscription, and neither is taken for the other', () => {
    const id = '0199b3c4-7a1e-7000-8000-000000000001'
    const bounce = toEnvelopeSender(key, 'bounces@news.example', id)
    const leave = toUnsubscribeAddress(key, 'bounces@news.example', id)
    expect(parseUnsubscribeAddress([key], leave.toUpperCase())).toBe(id)
    expect(parseUnsubscribeAddress([key], bounce)).toBeUndefined()
    expect(parseEnvelopeSender([key], leave)).toBeUndefined()
    const swapped = bounce.replace('+', '+u')
    expect(parseUnsubscribeAddress([key], swapped)).toBeUndefined()
  })
})
