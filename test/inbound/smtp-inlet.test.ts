import { connect, type Socket } from 'node:net'

import { afterEach, describe, expect, it } from '@jest/globals'

import { smtpInlet } from '../../src/inbound/smtp-inlet.js'
import type { CloseSource, ReturnedMessage } from '../../src/receive/bounce-source.js'

const OURS = 'bounces@news.example'

type Dialogue = {
  /** Sends a line and resolves with the reply, all of its lines. */
  readonly say: (line: string) => Promise<string>
  readonly socket: Socket
}

describe('the inlet for what comes back', () => {
  let close: CloseSource = () => Promise.resolve()
  let taken: ReturnedMessage[] = []

  afterEach(async () => {
    await close()
    taken = []
  })

  const open = async (take?: () => Promise<void>): Promise<number> => {
    let port = 0
    const inlet = smtpInlet({
      port: 0,
      host: '127.0.0.1',
      accepts: (address) => Promise.resolve(address.startsWith('bounces')),
      onError: () => undefined,
      onListening: (address) => {
        port = address.port
      },
    })
    close = await inlet.start(async (message) => {
      await take?.()
      taken.push(message)
    })
    return port
  }

  const dial = async (port: number): Promise<Dialogue> => {
    const socket = connect(port, '127.0.0.1')
    let text = ''
    let waiting: ((reply: string) => void) | undefined
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
      const [reply] = /^(?:\d{3}-.*\r\n)*\d{3} .*\r\n/.exec(text) ?? []
      if (!reply || !waiting) return
      text = text.slice(reply.length)
      const resolve = waiting
      waiting = undefined
      resolve(reply.trimEnd())
    })
    const next = (): Promise<string> =>
      new Promise((resolve) => {
        waiting = resolve
        socket.emit('data', Buffer.alloc(0))
      })
    await next()
    return {
      socket,
      say: (line) => {
        socket.write(`${line}\r\n`)
        return next()
      },
    }
  }

  const send = async ({ say, socket }: Dialogue, to: string): Promise<string> => {
    await say('MAIL FROM:<>')
    const reply = await say(`RCPT TO:<${to}>`)
    if (!reply.startsWith('250')) return reply
    await say('DATA')
    const answer = await say('Subject: Undelivered\r\n\r\nUser unknown\r\n.')
    socket.end()
    return answer
  }

  it('takes a report over SMTP, with the recipient of its envelope', async () => {
    const dialogue = await dial(await open())
    await dialogue.say('EHLO mx.example')
    expect(await send(dialogue, 'bounces+token@news.example')).toMatch(/^250/)
    expect(taken.map(({ recipients }) => recipients)).toEqual([['bounces+token@news.example']])
    expect(Buffer.from(taken[0]?.raw ?? []).toString()).toContain('User unknown')
  })

  it('takes a report over LMTP on the same port', async () => {
    const port = await open()
    const dialogue = await dial(port)
    expect(await dialogue.say('LHLO mx.example')).toMatch(/^250/)
    expect(await send(dialogue, OURS)).toMatch(/^250/)
    const other = await dial(port)
    expect(await other.say('EHLO mx.example')).toMatch(/^250/)
    other.socket.destroy()
    expect(taken).toHaveLength(1)
  })

  it('refuses mail for other addresses, and relays nothing', async () => {
    const dialogue = await dial(await open())
    await dialogue.say('EHLO mx.example')
    expect(await send(dialogue, 'ada@other.example')).toMatch(/^550/)
    dialogue.socket.destroy()
    expect(taken).toEqual([])
  })

  it('confirms a report only after it is kept', async () => {
    const dialogue = await dial(await open(() => Promise.reject(new Error('database is away'))))
    await dialogue.say('EHLO mx.example')
    expect(await send(dialogue, OURS)).toMatch(/^451/)
    expect(taken).toEqual([])
  })

  it('refuses a message that is larger than any report', async () => {
    const dialogue = await dial(await open())
    await dialogue.say('EHLO mx.example')
    expect(await dialogue.say('MAIL FROM:<> SIZE=5000000')).toMatch(/^552/)
    await dialogue.say('MAIL FROM:<>')
    await dialogue.say(`RCPT TO:<${OURS}>`)
    await dialogue.say('DATA')
    expect(await dialogue.say(`${'x'.repeat(900)}\r\n`.repeat(5000).concat('.'))).toMatch(/^552/)
    dialogue.socket.destroy()
  })

  it('ends although a client holds its connection open', async () => {
    const dialogue = await dial(await open())
    await close()
    expect(dialogue.socket.destroyed || dialogue.socket.readyState !== 'opening').toBe(true)
    dialogue.socket.destroy()
  })
})
