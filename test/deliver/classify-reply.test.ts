import { describe, expect, it } from '@jest/globals'

import { classifyReply } from '../../src/deliver/classify-reply.js'

describe('a reply', () => {
  it.each([
    ['550 5.1.1 No such user', 'RCPT', 'RECIPIENT_REFUSED'],
    ['452 4.2.2 Mailbox full', 'RCPT', 'TRANSPORT_DEFERRED'],
    ['421 4.7.0 Too many messages', 'DATA', 'TRANSPORT_DEFERRED'],
    ['503 5.5.1 Bad sequence', 'DATA', 'TRANSPORT_DEFERRED'],
    ['554 5.7.1 Policy', 'DATA', 'RECIPIENT_REFUSED'],
    ['550 5.7.515 Access denied', 'DATA', 'SETUP_WRONG'],
    ['550-5.7.26 This mail is unauthenticated', 'DATA', 'SETUP_WRONG'],
    ['550 5.7.1 Sender not allowed', 'MAIL', 'SETUP_WRONG'],
    ['535 5.7.8 Bad credentials', 'AUTH', 'SETUP_WRONG'],
    ['454 4.7.0 Try later', 'AUTH', 'TRANSPORT_UNREACHABLE'],
    ['421 4.3.2 Closing', 'CONNECT', 'TRANSPORT_UNREACHABLE'],
    ['554 5.7.0 You are listed', 'CONNECT', 'SETUP_WRONG'],
  ] as const)('%s at %s is %s', (reply, verb, code) => {
    expect(classifyReply(reply, verb)).toBe(code)
  })
})
