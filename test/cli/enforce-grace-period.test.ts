import { describe, expect, it } from '@jest/globals'

import { smtpTransport } from '../../src/smtp/transport.js'
import { startScriptedSmtp, type Verb } from '../support/smtp/scripted-smtp.js'

const message = {
  envelope: { from: 'weekly@news.example', to: 'ada@readers.example' },
  raw: [Buffer.from('Subject: Pencils\r\n\r\nSharp.\r\n')],
}

const deferred = () => {
  let resolve = (): void => undefined
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve: () => resolve() }
}

/** The outcome of a message to a server that stops answering at a command, when the grace time is over. */
const cutAt = async (verb: Verb): Promise<unknown> => {
  const { promise: isStalled, resolve: noteStall } = deferred()
  const server = await startScriptedSmtp({
    get [verb](): string {
      noteStall()
      return 'stall'
    },
  })
  const transport = smtpTransport(server.url)
  const sent = transport.send(message).catch((error: unknown) => error)
  await isStalled
  transport.abort()
  const fault = await sent
  const next = await transport.send(message).catch((error: unknown) => error)
  expect(next).toMatchObject({ code: 'TRANSPORT_UNREACHABLE' })
  await server.close()
  return fault
}

describe('a message that is in flight when the grace time of a worker is over', () => {
  it('is queued, deferred or uncertain by how far it came, and none follows it', async () => {
    expect(await cutAt('greeting')).toMatchObject({ code: 'TRANSPORT_UNREACHABLE' })
    expect(await cutAt('RCPT')).toMatchObject({ code: 'TRANSPORT_LOST' })
    expect(await cutAt('end')).toMatchObject({ code: 'TRANSPORT_UNCERTAIN' })
  })
})
