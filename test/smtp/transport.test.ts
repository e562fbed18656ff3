import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'

import { afterEach, describe, expect, it } from '@jest/globals'

import { smtpTransport, type SmtpTransport } from '../../src/smtp/transport.js'
import {
  startSmtpSink,
  type SinkReaction,
  type SinkOptions,
  type SmtpSink,
} from '../support/smtp/smtp-sink.js'

const raw = Buffer.from('Subject: Hello\r\n\r\n.A line that begins with a dot\r\nBye\r\n')
const to = (address: string, body = raw) => ({
  envelope: { from: 'news@news.example', to: address },
  raw: [body],
})

let sink: SmtpSink
let transport: SmtpTransport

const start = async (options: SinkOptions = {}): Promise<void> => {
  sink = await startSmtpSink(options)
  transport = smtpTransport(sink.url)
}

const playing = (act: SinkReaction) =>
  start({ script: (address) => (address === 'ada@example.org' ? act : undefined) })

afterEach(async () => {
  transport.close()
  await sink.close()
})

describe('the SMTP transport', () => {
  it("resolves with the server's reply, and changes no byte of the message", async () => {
    await start()
    expect(await transport.send(to('ada@example.org'))).toMatch(/^250 .*Taken/)
    expect(sink.raws[0]).toEqual(raw)
  })

  it('keeps its connection from message to message', async () => {
    await start()
    for (const name of ['ada', 'bob', 'cyd']) await transport.send(to(`${name}@example.org`))
    expect(sink.connections()).toBe(1)
    expect([...sink.taken.values()]).toEqual([1, 1, 1])
  })

  it.each<[string, SinkReaction, string]>([
    [
      '550 to a recipient refuses the recipient',
      { at: 'RCPT', reply: '550 5.2.1 Disabled' },
      'RECIPIENT_REFUSED',
    ],
    [
      '450 to a recipient defers',
      { at: 'RCPT', reply: '450 4.2.1 Try later' },
      'TRANSPORT_DEFERRED',
    ],
    [
      '554 after the dot refuses',
      { at: 'end', reply: '554 5.6.0 Content rejected' },
      'RECIPIENT_REFUSED',
    ],
    ['451 after the dot defers', { at: 'end', reply: '451 4.3.0 Try later' }, 'TRANSPORT_DEFERRED'],
    [
      '550 5.7.26 says that our set-up is wrong',
      { at: 'end', reply: '550 5.7.26 Not authenticated' },
      'SETUP_WRONG',
    ],
    [
      '530 says that our set-up is wrong',
      { at: 'RCPT', reply: '530 5.7.0 Log in first' },
      'SETUP_WRONG',
    ],
    [
      'a connection lost after the dot is uncertain',
      { at: 'afterDot', drop: true },
      'TRANSPORT_UNCERTAIN',
    ],
    ['a connection lost at the recipient defers', { at: 'RCPT', drop: true }, 'TRANSPORT_LOST'],
  ])('%s', async (_, act, code) => {
    await playing(act)
    await expect(transport.send(to('ada@example.org'))).rejects.toMatchObject({ code })
  })

  it('reports a refused sender as a set-up fault', async () => {
    await start({
      script: (address) =>
        address.startsWith('news@') ? { at: 'MAIL', reply: '550 5.1.8 Bad sender' } : undefined,
    })
    await expect(transport.send(to('ada@example.org'))).rejects.toMatchObject({
      code: 'SETUP_WRONG',
    })
  })

  it('continues on the same connection after a refused recipient', async () => {
    await playing({ at: 'RCPT', reply: '550 5.1.1 No such user' })
    await expect(transport.send(to('ada@example.org'))).rejects.toMatchObject({
      message: expect.stringContaining('No such user'),
    })
    await transport.send(to('bob@example.org'))
    expect(sink.connections()).toBe(1)
  })

  it('defers a message whose final dot was never written', async () => {
    await playing({ at: 'beforeDot', drop: true })
    const large = Buffer.from(
      `Subject: Large\r\n\r\n${'A line of a large message.\r\n'.repeat(1_200_000)}`,
    )
    await expect(transport.send(to('ada@example.org', large))).rejects.toMatchObject({
      code: 'TRANSPORT_LOST',
    })
  })

  it('retries at once when the server had closed an idle connection', async () => {
    await start()
    await transport.send(to('ada@example.org'))
    sink.dropIdle()
    await transport.send(to('bob@example.org'))
    expect(sink.taken.get('bob@example.org')).toBe(1)
  })

  it('reports that the server cannot be reached as no fault of the recipient', async () => {
    await start()
    await sink.close()
    await expect(transport.send(to('ada@example.org'))).rejects.toMatchObject({
      code: 'TRANSPORT_UNREACHABLE',
    })
  })

  it('reports a wrong log-in as no fault of the recipient', async () => {
    await start({ login: { user: 'news', pass: 'right' } })
    const wrong = smtpTransport(sink.url.replace('//', '//news:wrong@'))
    await expect(wrong.send(to('ada@example.org'))).rejects.toMatchObject({ code: 'SETUP_WRONG' })
    const right = smtpTransport(sink.url.replace('//', '//news:right@'))
    expect(await right.send(to('ada@example.org'))).toMatch(/^250/)
    right.close()
  })

  it('uses STARTTLS where the server offers it, and only there', async () => {
    await start({ starttls: true })
    await transport.send(to('ada@example.org'))
    expect(sink.encrypted()).toBe(1)
    const plain = await startSmtpSink()
    const toPlain = smtpTransport(plain.url)
    await toPlain.send(to('ada@example.org'))
    expect(plain.encrypted()).toBe(0)
    toPlain.close()
    await plain.close()
  })
})

describe('a server that allows two connections', () => {
  const allowing = async (
    most: number,
  ): Promise<{ readonly url: string; readonly server: Server }> => {
    const open = new Set<Socket>()
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      if (open.size >= most) {
        socket.end('421 4.7.0 Too many concurrent connections from your host\r\n')
        return
      }
      open.add(socket)
      socket.on('close', () => open.delete(socket))
      socket.write('220 ready\r\n')
      let isMessage = false
      socket.on('data', (chunk: Buffer) => {
        for (const line of chunk.toString('latin1').split('\r\n').slice(0, -1)) {
          if (isMessage && line !== '.') continue
          const isDot = isMessage
          isMessage = line === 'DATA'
          if (isDot) setTimeout(() => socket.write('250 taken\r\n'), 20)
          else socket.write(isMessage ? '354 go on\r\n' : '250 here\r\n')
        }
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return { server, url: `smtp://127.0.0.1:${String((server.address() as AddressInfo).port)}` }
  }

  it('gets all messages over them, and refuses none of ten at once', async () => {
    await start()
    const { server, url } = await allowing(2)
    const narrow = smtpTransport(url)
    const messages = Array.from({ length: 30 }, (_, at) => to(`reader${String(at)}@example.org`))
    for (let round = 0; round < 3; round += 1) {
      const replies = await Promise.all(messages.map((message) => narrow.send(message)))
      expect(new Set(replies)).toEqual(new Set(['250 taken']))
    }
    narrow.close()
    server.close()
  })

  it('fails waiting messages once it is gone', async () => {
    await start()
    const { server, url } = await allowing(1)
    const narrow = smtpTransport(url)
    const sending = Array.from({ length: 10 }, () => narrow.send(to('ada@example.org')))
    await Promise.race(sending)
    server.close()
    narrow.abort()
    const outcomes = await Promise.allSettled(sending)
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0)
    expect(outcomes.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0)
  })

  it('that allows none is reported to the first message', async () => {
    await start()
    const { server, url } = await allowing(0)
    const sending = Array.from({ length: 5 }, () => smtpTransport(url).send(to('ada@example.org')))
    for (const outcome of await Promise.allSettled(sending))
      expect(outcome).toMatchObject({ reason: { code: 'RELAY_THROTTLED' }, status: 'rejected' })
    server.close()
  })
})
