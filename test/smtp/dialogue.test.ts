import { afterEach, describe, expect, it } from '@jest/globals'

import { smtpTransport, type SmtpTransport } from '../../src/smtp/transport.js'
import type { Fault, FaultCode } from '../../src/domain/fault.js'
import { startScriptedSmtp, type Script, type ScriptedSmtp } from '../support/smtp/scripted-smtp.js'

const raw = Buffer.from('Subject: Hi\r\n\r\n.hidden\r\nfine\r\n..twice\r\n')
const SOON = { connectMs: 400, silenceMs: 400 }
const LONG = { connectMs: 10_000, silenceMs: 10_000 }

const to = (address: string, body = raw) => ({
  envelope: { from: 'news@news.example', to: address },
  raw: [body],
})

let server: ScriptedSmtp
let transport: SmtpTransport

const meet = async (script: Script = {}, login = ''): Promise<void> => {
  server = await startScriptedSmtp(script)
  // A short timeout only for a server that stalls, as a busy machine may be slow.
  const patience = Object.values(script).includes('stall') ? SOON : LONG
  transport = smtpTransport(server.url.replace('//', `//${login}`), patience)
}

const part = async (): Promise<void> => {
  transport.close()
  await server.close()
}

afterEach(part)

const faultOf = (address = 'ada@example.org'): Promise<Fault | undefined> =>
  transport.send(to(address)).then(
    () => undefined,
    (error: unknown) => error as Fault,
  )

const outcomeOf = async (address?: string): Promise<string> =>
  (await faultOf(address))?.code ?? 'accepted'

const PLAIN = '250-here\r\n250 SIZE 1000000'
const WITH_LOGIN = '250-here\r\n250-AUTH PLAIN\r\n250 SIZE 1000000'
const WITH_TLS = '250-here\r\n250-STARTTLS\r\n250 SIZE 1000000'

type Case = readonly [verb: keyof Script, reply: string, code: FaultCode]

describe('a reply to each command', () => {
  it.each<Case>([
    ['greeting', '421 4.3.2 Closing', 'TRANSPORT_UNREACHABLE'],
    ['greeting', '554 5.7.1 You are listed', 'SETUP_WRONG'],
    ['EHLO', '421 4.7.0 Too many connections', 'RELAY_THROTTLED'],
    ['EHLO', '550 5.7.1 Not with that name', 'SETUP_WRONG'],
    ['MAIL', '421 4.4.2 Idle for too long', 'TRANSPORT_UNREACHABLE'],
    ['MAIL', '450 4.7.1 Too much mail from you', 'RELAY_THROTTLED'],
    ['MAIL', '452 4.3.1 No room', 'TRANSPORT_DEFERRED'],
    ['MAIL', '550 5.1.8 Bad sender', 'SETUP_WRONG'],
    ['MAIL', '550 5.7.1 Sender not allowed', 'SETUP_WRONG'],
    ['MAIL', '530 5.7.0 Log in first', 'SETUP_WRONG'],
    ['MAIL', '552 5.3.4 Too big', 'SETUP_WRONG'],
    ['RCPT', '421 4.7.0 Too fast', 'RELAY_THROTTLED'],
    ['RCPT', '421 4.7.0 [TSS04] Deferred due to unexpected volume', 'DOMAIN_THROTTLED'],
    ['RCPT', '421 4.3.2 Shutting down', 'TRANSPORT_DEFERRED'],
    ['RCPT', '450 4.7.1 Slow down', 'RELAY_THROTTLED'],
    ['RCPT', '450 4.7.1 Not now', 'DOMAIN_THROTTLED'],
    ['RCPT', '450 4.7.1 Greylisted, try later', 'TRANSPORT_DEFERRED'],
    ['RCPT', '452 4.2.2 Mailbox full', 'TRANSPORT_DEFERRED'],
    ['RCPT', '454 4.7.1 Relay busy', 'TRANSPORT_DEFERRED'],
    ['RCPT', '550 5.1.1 No such user', 'ADDRESS_UNKNOWN'],
    ['RCPT', '550 No such user', 'RECIPIENT_REFUSED'],
    ['RCPT', '552 5.2.2 Mailbox full', 'RECIPIENT_REFUSED'],
    ['RCPT', '554 5.7.1 Policy', 'POLICY_REFUSED'],
    ['RCPT', '550-5.7.26 This mail is\r\n550 5.7.26 unauthenticated', 'SETUP_WRONG'],
    ['RCPT', '550-This mail is\r\n550 5.7.26 unauthenticated', 'SETUP_WRONG'],
    ['DATA', '451 4.3.0 Disk full', 'TRANSPORT_DEFERRED'],
    ['DATA', '421-4.7.28 Unusual rate\r\n421 4.7.28 of mail', 'DOMAIN_THROTTLED'],
    ['DATA', '554 5.7.1 No', 'POLICY_REFUSED'],
    ['DATA', '503 5.5.1 Bad sequence', 'TRANSPORT_DEFERRED'],
    ['DATA', '502 5.5.1 What is that', 'SETUP_WRONG'],
    ['end', '421 4.3.2 Shutting down', 'TRANSPORT_DEFERRED'],
    ['end', '421 4.7.0 Too fast', 'RELAY_THROTTLED'],
    ['end', '421 4.7.0 Not now', 'DOMAIN_THROTTLED'],
    ['end', '550 5.4.5 Daily sending quota exceeded', 'RELAY_QUOTA'],
    ['end', '452 4.3.1 No room', 'TRANSPORT_DEFERRED'],
    ['end', '550 5.1.1 No such user', 'ADDRESS_UNKNOWN'],
    ['end', '552 5.3.4 Too big', 'RECIPIENT_REFUSED'],
    ['end', '554 5.7.1 Policy', 'POLICY_REFUSED'],
    ['end', '554 Transaction failed', 'POLICY_REFUSED'],
    ['end', '550 5.7.515 Access denied', 'SETUP_WRONG'],
  ])('%s: %s is %s, with pipelining and without', async (verb, reply, code) => {
    await meet({ [verb]: reply })
    expect(await outcomeOf()).toBe(code)
    await part()
    await meet({ EHLO: PLAIN, [verb]: reply })
    expect(await outcomeOf()).toBe(code)
  })

  it.each<Case>([
    ['AUTH', '535 5.7.8 Bad credentials', 'SETUP_WRONG'],
    ['AUTH', '534 5.7.9 Too weak', 'SETUP_WRONG'],
    ['AUTH', '503 5.5.1 Not enabled', 'SETUP_WRONG'],
    ['AUTH', '454 4.7.0 Try later', 'TRANSPORT_UNREACHABLE'],
    ['AUTH', '421 4.7.0 Closing', 'TRANSPORT_UNREACHABLE'],
    ['AUTH', 'drop', 'TRANSPORT_UNREACHABLE'],
    ['AUTH', 'stall', 'TRANSPORT_UNREACHABLE'],
  ])('%s: %s is %s', async (verb, reply, code) => {
    await meet({ EHLO: WITH_LOGIN, [verb]: reply }, 'news:secret@')
    expect(await outcomeOf()).toBe(code)
  })

  it.each<Case>([
    ['STARTTLS', '454 4.7.0 Not now', 'TRANSPORT_UNREACHABLE'],
    ['STARTTLS', '502 5.5.1 No such thing', 'SETUP_WRONG'],
    ['STARTTLS', 'drop', 'TRANSPORT_UNREACHABLE'],
    ['STARTTLS', 'stall', 'TRANSPORT_UNREACHABLE'],
    ['handshake', 'this is no TLS', 'SETUP_WRONG'],
    ['handshake', 'drop', 'TRANSPORT_UNREACHABLE'],
    ['handshake', 'stall', 'TRANSPORT_UNREACHABLE'],
  ])('%s: %s is %s', async (verb, reply, code) => {
    await meet({ EHLO: WITH_TLS, [verb]: reply })
    expect(await outcomeOf()).toBe(code)
    expect(server.lines.some((line) => line.startsWith('MAIL'))).toBe(false)
  })

  it.each<readonly [verb: keyof Script, code: FaultCode]>([
    ['MAIL', 'TRANSPORT_LOST'],
    ['RCPT', 'TRANSPORT_LOST'],
    ['DATA', 'TRANSPORT_LOST'],
    ['end', 'TRANSPORT_UNCERTAIN'],
    ['EHLO', 'TRANSPORT_UNREACHABLE'],
    ['greeting', 'TRANSPORT_UNREACHABLE'],
  ])('a connection dropped at %s, or silent, is %s', async (verb, code) => {
    await meet({ [verb]: 'drop' })
    expect(await outcomeOf()).toBe(code)
    await part()
    await meet({ [verb]: 'stall' })
    expect(await outcomeOf()).toBe(code)
  })

  it('is reported in one line, with its code once', async () => {
    await meet({ RCPT: '550-5.7.1 This mail\r\n550-5.7.1 is not\r\n550 5.7.1 wanted' })
    expect((await faultOf())?.message).toBe('550 5.7.1 This mail is not wanted')
  })
})

describe('a password', () => {
  it('is sent to a server that asks for one', async () => {
    await meet({ EHLO: WITH_LOGIN }, 'news:secret@')
    expect(await outcomeOf()).toBe('accepted')
    expect(server.lines).toContain('AUTH PLAIN AG5ld3MAc2VjcmV0')
  })

  it('is not sent to a server without AUTH', async () => {
    await meet({ EHLO: PLAIN }, 'news:secret@')
    const fault = await faultOf()
    expect(fault?.code).toBe('SETUP_WRONG')
    expect(fault?.message).toContain('offers no log-in')
    expect(server.lines.some((line) => line.startsWith('AUTH'))).toBe(false)
  })

  it('is never sent over an unencrypted network', async () => {
    await meet({ EHLO: WITH_LOGIN })
    const { port } = new URL(server.url)
    // A name of this machine that does not look like loopback.
    const far = smtpTransport(`smtp://news:secret@0.0.0.0:${port}`, SOON)
    await expect(far.send(to('ada@example.org'))).rejects.toMatchObject({
      code: 'SETUP_WRONG',
      message: expect.stringContaining('offers no encryption'),
    })
    expect(server.lines).toEqual([expect.stringMatching(/^EHLO/)])
  })
})

describe('a message on the wire', () => {
  it('is dot-stuffed, and ends with the final dot', async () => {
    await meet()
    await transport.send(to('ada@example.org'))
    expect(server.messages).toEqual(['Subject: Hi\r\n\r\n..hidden\r\nfine\r\n...twice\r\n.\r\n'])
    await transport.send(to('ada@example.org', Buffer.from('.a\r\nwithout an end')))
    expect(server.messages[1]).toBe('..a\r\nwithout an end\r\n.\r\n')
  })

  it('is not sent when its recipient was refused, though the server accepted DATA', async () => {
    await meet({ RCPT: '550 5.1.1 No such user' })
    expect(await outcomeOf()).toBe('ADDRESS_UNKNOWN')
    expect(server.messages).toEqual(['.\r\n'])
    expect(server.lines.at(-1)).toBe('RSET')
  })

  it("larger than the server's SIZE is a set-up fault, and nothing is sent", async () => {
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

  it('beyond ASCII is sent to a server with SMTPUTF8, and refused for one without', async () => {
    await meet()
    expect(await outcomeOf('用户@example.org')).toBe('accepted')
    expect(server.lines.some((line) => /^MAIL FROM:.* SMTPUTF8$/.test(line))).toBe(true)
    await part()
    await meet({ EHLO: PLAIN })
    expect(await outcomeOf('用户@example.org')).toBe('RECIPIENT_REFUSED')
  })

  it('with a line break in it is refused, and never sent', async () => {
    await meet()
    expect(await outcomeOf('a@example.org>\r\nRCPT TO:<eve@example.org')).toBe('RECIPIENT_REFUSED')
    expect(server.lines.some((line) => line.includes('eve'))).toBe(false)
  })
})
