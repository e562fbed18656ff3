import { afterEach, describe, expect, it } from '@jest/globals'

import { smtpTransport, type SmtpTransport } from '../../src/adapters/smtp-transport.js'
import { startScriptedSmtp, type Script, type ScriptedSmtp } from '../support/scripted-smtp.js'

const raw = Buffer.from('Subject: Hi\r\n\r\n.hidden\r\nfine\r\n..twice\r\n')

const to = (address: string, body = raw) => ({
  envelope: { from: 'news@news.example', to: address },
  raw: body,
})

let server: ScriptedSmtp
let transport: SmtpTransport

const meet = async (script: Script = {}): Promise<void> => {
  server = await startScriptedSmtp(script)
  transport = smtpTransport(server.url)
}

afterEach(async () => {
  transport.close()
  await server.close()
})

/** Another server in the place of the first. */
const outcomeOf = (address = 'ada@example.org'): Promise<string> =>
  transport.send(to(address)).then(
    () => 'accepted',
    (error: unknown) => (error as { code: string }).code,
  )

const PLAIN = '250-here\r\n250 SIZE 1000000'

describe('a reply at each verb', () => {
  it.each<[keyof Script, string, string]>([
    ['MAIL', '421 4.4.2 Idle for too long', 'TRANSPORT_DEFERRED'],
    ['MAIL', '450 4.7.1 Slow down', 'TRANSPORT_DEFERRED'],
    ['MAIL', '550 5.1.8 Bad sender', 'SETUP_WRONG'],
    ['MAIL', '530 5.7.0 Log in first', 'SETUP_WRONG'],
    ['RCPT', '421 4.7.0 Try later', 'TRANSPORT_DEFERRED'],
    ['RCPT', '452 4.2.2 Mailbox full', 'TRANSPORT_DEFERRED'],
    ['RCPT', '454 4.7.1 Relay busy', 'TRANSPORT_DEFERRED'],
    ['RCPT', '550 5.1.1 No such user', 'RECIPIENT_REFUSED'],
    ['RCPT', '550-5.7.26 This mail is\r\n550 5.7.26 unauthenticated', 'SETUP_WRONG'],
    ['DATA', '451 4.3.0 Disk full', 'TRANSPORT_DEFERRED'],
    ['DATA', '554 5.7.1 No', 'RECIPIENT_REFUSED'],
    ['DATA', '503 5.5.1 Bad sequence', 'TRANSPORT_DEFERRED'],
    ['end', '421 4.3.2 Shutting down', 'TRANSPORT_DEFERRED'],
    ['end', '452 4.3.1 No room', 'TRANSPORT_DEFERRED'],
    ['end', '552 5.3.4 Too big', 'RECIPIENT_REFUSED'],
    ['end', '554 5.7.1 Policy', 'RECIPIENT_REFUSED'],
    ['end', '550 5.7.515 Access denied', 'SETUP_WRONG'],
  ])('%s: %s is %s, with pipelining and without', async (verb, reply, code) => {
    await meet({ [verb]: reply })
    expect(await outcomeOf()).toBe(code)
    transport.close()
    await server.close()
    await meet({ EHLO: PLAIN, [verb]: reply })
    expect(await outcomeOf()).toBe(code)
  })

  it.each<[keyof Script, string]>([
    ['MAIL', 'TRANSPORT_DEFERRED'],
    ['RCPT', 'TRANSPORT_DEFERRED'],
    ['DATA', 'TRANSPORT_DEFERRED'],
    ['end', 'TRANSPORT_UNCERTAIN'],
    ['EHLO', 'TRANSPORT_UNREACHABLE'],
    ['greeting', 'TRANSPORT_UNREACHABLE'],
  ])('a connection dropped at %s is %s', async (verb, code) => {
    await meet({ [verb]: 'drop' })
    expect(await outcomeOf()).toBe(code)
  })
})

describe('a message on the wire', () => {
  it('has its dots stuffed, and ends in one of its own', async () => {
    await meet()
    await transport.send(to('ada@example.org'))
    expect(server.messages).toEqual(['Subject: Hi\r\n\r\n..hidden\r\nfine\r\n...twice\r\n.\r\n'])
    await transport.send(to('ada@example.org', Buffer.from('.a\r\nwithout an end')))
    expect(server.messages[1]).toBe('..a\r\nwithout an end\r\n.\r\n')
  })

  it('is not sent when its recipient was refused, though the server had opened DATA', async () => {
    await meet({ RCPT: '550 5.1.1 No such user' })
    expect(await outcomeOf()).toBe('RECIPIENT_REFUSED')
    expect(server.messages).toEqual(['.\r\n'])
    expect(server.lines.at(-1)).toBe('RSET')
  })

  it('is larger than the server takes: the set-up is wrong, and nothing is said', async () => {
    await meet({ EHLO: '250-here\r\n250 SIZE 20' })
    expect(await outcomeOf()).toBe('SETUP_WRONG')
    expect(server.lines.some((line) => line.startsWith('MAIL'))).toBe(false)
  })
})

describe('an address', () => {
  it('has its host written in ASCII', async () => {
    await meet()
    expect(await outcomeOf('ada@bücher.example')).toBe('accepted')
    expect(server.lines).toContain('RCPT TO:<ada@xn--bcher-kva.example>')
  })

  it('beyond ASCII goes to a server that takes it, and is refused for one that does not', async () => {
    await meet()
    expect(await outcomeOf('用户@example.org')).toBe('accepted')
    expect(server.lines.some((line) => /^MAIL FROM:.* SMTPUTF8$/.test(line))).toBe(true)
    transport.close()
    await server.close()
    await meet({ EHLO: PLAIN })
    expect(await outcomeOf('用户@example.org')).toBe('RECIPIENT_REFUSED')
  })

  it('with a line break in it is refused, and never said', async () => {
    await meet()
    expect(await outcomeOf('a@example.org>\r\nRCPT TO:<eve@example.org')).toBe('RECIPIENT_REFUSED')
    expect(server.lines.some((line) => line.includes('eve'))).toBe(false)
  })
})
