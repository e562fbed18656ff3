import { describe, expect, it } from '@jest/globals'

import { classifyReply } from '../../src/deliver/replies/classify-reply.js'
import { readReply } from '../../src/deliver/replies/read-reply.js'
import { REPLY_TABLE } from '../../src/deliver/replies/reply-table.js'

describe('a reply', () => {
  it.each([
    ['550 5.1.1 No such user', 'RCPT', 'ADDRESS_UNKNOWN'],
    ['550 5.1.6 Moved, and left no address', 'RCPT', 'ADDRESS_UNKNOWN'],
    ['556 5.1.10 Recipient address has null MX', 'RCPT', 'ADDRESS_UNKNOWN'],
    ['511 sorry, no mailbox here by that name (#5.1.1)', 'RCPT', 'ADDRESS_UNKNOWN'],
    ['550 #5.1.1 Unknown', 'RCPT', 'ADDRESS_UNKNOWN'],
    ['450 5.1.1 Not sure yet', 'RCPT', 'TRANSPORT_DEFERRED'],
    ['550 4.1.1 Never', 'RCPT', 'ADDRESS_UNKNOWN'],
    ['550 5.1.2 Host not found', 'RCPT', 'RECIPIENT_REFUSED'],
    ['550 5.2.1 Disabled', 'RCPT', 'RECIPIENT_REFUSED'],
    ['552 5.2.2 Mailbox full', 'DOT', 'RECIPIENT_REFUSED'],
    ['550 mailbox unavailable', 'RCPT', 'RECIPIENT_REFUSED'],
    ['550 mailbox unavailable', 'DOT', 'POLICY_REFUSED'],
    ['550 5.7.1 This message violates a policy', 'DOT', 'POLICY_REFUSED'],
    ['550 5.7.606 Access denied, banned sending IP', 'RCPT', 'POLICY_REFUSED'],
    ['452 4.2.2 Mailbox full', 'RCPT', 'TRANSPORT_DEFERRED'],
    ['452 4.5.3 Too many recipients', 'RCPT', 'TRANSPORT_DEFERRED'],
    ['450 4.2.1 Receiving mail too quickly', 'RCPT', 'TRANSPORT_DEFERRED'],
    ['450 4.2.0 Greylisted', 'RCPT', 'TRANSPORT_DEFERRED'],
    ['421 4.7.0 Too many messages', 'DATA', 'RELAY_THROTTLED'],
    ['421 4.7.28 Unusual rate of mail', 'DOT', 'DOMAIN_THROTTLED'],
    ['421 4.4.5 Server busy', 'RCPT', 'DOMAIN_THROTTLED'],
    ['451 4.7.650 Temporarily rate limited', 'RCPT', 'DOMAIN_THROTTLED'],
    ['421 RP-001 Exceeded the rate limit', 'RCPT', 'DOMAIN_THROTTLED'],
    ['550 5.7.515 Access denied', 'DOT', 'SETUP_WRONG'],
    ['550-5.7.26 This mail is unauthenticated', 'DOT', 'SETUP_WRONG'],
    ['550 5.7.25 No PTR record', 'RCPT', 'SETUP_WRONG'],
    ['550 5.7.29 Not over TLS', 'DOT', 'SETUP_WRONG'],
    ['530 5.7.57 Client was not authenticated', 'RCPT', 'SETUP_WRONG'],
    ['538 Encryption required', 'RCPT', 'SETUP_WRONG'],
    ['550 5.7.1 Sender not allowed', 'MAIL', 'SETUP_WRONG'],
    ['535 5.7.8 Bad credentials', 'AUTH', 'SETUP_WRONG'],
    ['454 4.7.0 Try later', 'AUTH', 'TRANSPORT_UNREACHABLE'],
    ['421 4.3.2 Closing', 'CONNECT', 'TRANSPORT_UNREACHABLE'],
    ['hello there', 'CONNECT', 'TRANSPORT_UNREACHABLE'],
    ['hello there', 'RCPT', 'TRANSPORT_DEFERRED'],
    ['554 5.7.0 You are listed', 'CONNECT', 'SETUP_WRONG'],
  ] as const)('%s at %s is %s', (reply, verb, code) => {
    expect(classifyReply(reply, verb)).toBe(code)
  })

  it('with several lines has the code of any of them, and is shown as one line', () => {
    const lines = '550-Not from here\n550-5.7.26 says our filter\n550 so there'
    expect(readReply(lines)).toEqual({
      code: 550,
      status: '5.7.26',
      text: '550 5.7.26 Not from here says our filter so there',
    })
  })
})

describe('the table of replies', () => {
  it('suppresses for codes that mean "no such address" alone', () => {
    const suppressing = REPLY_TABLE.filter((rule) => rule.fault === 'ADDRESS_UNKNOWN')
    expect(suppressing.flatMap((rule) => rule.on)).toEqual(['5.1.1', '5.1.6', '5.1.10'])
  })

  it('cites a source for each of its rows', () => {
    expect(REPLY_TABLE.filter((rule) => !/RFC|Gmail|Outlook|Postfix/.test(rule.source))).toEqual([])
  })
})
