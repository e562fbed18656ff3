import { describe, expect, it } from '@jest/globals'

import { addressHash } from '../../src/domain/addresses/address-hash.js'
import { normalizeAddress, parseAddress } from '../../src/domain/addresses/address.js'

describe('an address', () => {
  it.each([
    [' Ada.Lovelace+x@Example.ORG ', 'Ada.Lovelace+x@example.org'],
    ['info@bücher.example', 'info@xn--bcher-kva.example'],
    ['用户@例子.广告', '用户@xn--fsqu00a.xn--4rr70v'],
  ])('%s is written %s into an envelope', (given, written) => {
    expect(parseAddress(given)).toBe(written)
  })

  it.each([
    'eve@example.org\r\nRCPT TO:<all@example.org>',
    'a@example.org, b@example.org',
    'Ada <ada@example.org>',
    'ada lovelace@example.org',
    '"a b"@example.org',
    'ada@localhost',
    'ada@[127.0.0.1]',
    'ada@127.0.0.1',
    '.ada@example.org',
    'ada@-example.org',
    '@example.org',
    'ada@',
    `${'a'.repeat(65)}@example.org`,
    '',
  ])('is refused: %j', (given) => {
    expect(parseAddress(given)).toBeUndefined()
  })

  it('is the same in any case and any spelling of its domain', () => {
    expect(normalizeAddress('Info@BÜCHER.example')).toBe(
      normalizeAddress('info@xn--bcher-kva.example'),
    )
  })

  it('is suppressed by a hash that another key does not find', () => {
    expect(addressHash('one secret', 'a@example.org')).toMatch(/^[0-9a-f]{64}$/)
    expect(addressHash('one secret', 'a@example.org')).not.toBe(
      addressHash('another', 'a@example.org'),
    )
  })
})
