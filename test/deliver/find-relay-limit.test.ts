import { describe, expect, it } from '@jest/globals'

import { cpuMs } from '../support/cpu-ms.js'
import { classifyReply } from '../../src/deliver/replies/classify-reply.js'
import { OTHERS, QUOTAS, RATES, WORDED_ANEW } from '../fixtures/relay-replies.js'
import { MORE_OTHERS, MORE_OURS } from '../fixtures/relay-replies-made-up.js'

const OURS = new Set(['RELAY_QUOTA', 'RELAY_THROTTLED'])

describe('a limit of our own relay', () => {
  it.each([...QUOTAS, ...WORDED_ANEW])('%s (%s) is a quota', (reply, _source, at = 'RCPT') => {
    expect(classifyReply(reply, at)).toBe('RELAY_QUOTA')
  })
  it.each(RATES)('%s (%s) is a rate', (reply, _source, at = 'RCPT') => {
    expect(classifyReply(reply, at)).toBe('RELAY_THROTTLED')
  })
  it.each(OTHERS)('%s (%s) is none', (reply, _source, at = 'RCPT') => {
    expect(OURS.has(classifyReply(reply, at))).toBe(false)
  })

  it.each(MORE_OURS)('is what is meant by %s', (reply) => {
    for (const at of ['MAIL', 'RCPT', 'DATA', 'DOT'] as const)
      expect(OURS.has(classifyReply(reply, at))).toBe(true)
  })
  it.each(MORE_OTHERS)('is not what is meant by %s', (reply) => {
    for (const at of ['RCPT', 'DOT'] as const)
      expect(OURS.has(classifyReply(reply, at))).toBe(false)
  })

  it('of one connection means that another is to be used', () => {
    expect(classifyReply('421 Max message per connection reached, closing', 'MAIL')).toBe(
      'TRANSPORT_UNREACHABLE',
    )
    expect(classifyReply('421 4.7.0 Too many messages in one connection', 'RCPT')).toBe(
      'TRANSPORT_UNREACHABLE',
    )
  })

  it('is found in linear time, however long the reply is', () => {
    const long = `550 ${'too many you your limit over the only 1 '.repeat(2000)}`
    expect(cpuMs(() => classifyReply(long, 'RCPT'))).toBeLessThan(1000)
  })
})
