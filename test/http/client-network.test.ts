import { describe, expect, it } from '@jest/globals'

import { clientNetwork, NO_NETWORK } from '../../src/http/client-network.js'

const networkOf = (header: string | undefined, proxies = 1): string | undefined =>
  clientNetwork(new Headers(header === undefined ? {} : { 'x-forwarded-for': header }), proxies)

describe('the network of a client', () => {
  it('is not known where no proxy is trusted', () => {
    expect(networkOf('192.0.2.1', 0)).toBeUndefined()
  })

  it('is what the last trusted proxy wrote, whatever a client wrote before it', () => {
    expect(networkOf('192.0.2.1')).toBe('192.0.2.1')
    expect(networkOf('203.0.113.9, 198.51.100.7, 192.0.2.1')).toBe('192.0.2.1')
    expect(networkOf('203.0.113.9, 198.51.100.7, 192.0.2.1', 2)).toBe('198.51.100.7')
    expect(networkOf('forged,,"[(,192.0.2.1')).toBe('192.0.2.1')
  })

  it('is the same for all who bypass the proxies or send an unreadable header', () => {
    for (const header of [
      undefined,
      '',
      ',',
      'unknown',
      '_hidden',
      '1.2.3',
      '1.2.3.4.5',
      '256.1.1.1',
      '0x7f.1',
      '017700000001',
      'localhost',
      '2001:db8::g',
      '192.0.2.1,',
      '<script>',
      'a'.repeat(100_000),
      `192.0.2.1${'.1'.repeat(100)}`,
    ])
      expect({ header, network: networkOf(header) }).toEqual({ header, network: NO_NETWORK })
    expect(networkOf('192.0.2.1', 2)).toBe(NO_NETWORK)
  })

  it('is a /64 of IPv6, since one customer has all of it', () => {
    expect(networkOf('2001:db8:1:2:aaaa::1')).toBe('2001:db8:1:2::/64')
    expect(networkOf('2001:db8:1:2:ffff:ffff:ffff:ffff')).toBe(networkOf('2001:db8:1:2::1'))
    expect(networkOf('2001:db8:1:3::1')).not.toBe(networkOf('2001:db8:1:2::1'))
  })

  it('is the IPv4 address that an IPv6 address stands for', () => {
    expect(networkOf('::ffff:192.0.2.1')).toBe('192.0.2.1')
    expect(networkOf('64:ff9b::192.0.2.1')).toBe('192.0.2.1')
  })

  it('leaves out ports, brackets, quotes and zones', () => {
    expect(networkOf('192.0.2.1:4711')).toBe('192.0.2.1')
    expect(networkOf('[2001:db8:1:2::1]:443')).toBe('2001:db8:1:2::/64')
    expect(networkOf('"[2001:db8:1:2::1]"')).toBe('2001:db8:1:2::/64')
    expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64')
  })
})
