import { setTimeout as sleep } from 'node:timers/promises'

import { describe, expect, it } from '@jest/globals'

import { smtpTransport } from '../../src/smtp/transport.js'
import { startScriptedSmtp, type Verb } from '../support/smtp/scripted-smtp.js'

const message = {
  envelope: { from: 'weekly@news.example', to: 'ada@readers.example' },
  raw: [Buffer.from('Subject: Pencils\r\n\r\nSharp.\r\n')],
}

/** What becomes of a message to a server that falls silent at a verb, when the grace time is over. */
const cutAt = async (verb: Verb): Promise<unknown> => {
  const server = await startScriptedSmtp({ [verb]: 'stall' })
  const transport = smtpTransport(server.url)
  const sent = transport.send(message).catch((error: unknown) => error)
  await sleep(100)
  transport.abort()
  const fault = await sent
  const next = await transport.send(message).catch((error: unknown) => error)
  expect(next).toMatchObject({ code: 'TRANSPORT_UNREACHABLE' })
  await server.close()
  return fault
}

describe('a message that is in flight when the grace time of a worker is over', () => {
  it('has not begun, is tried again, or is uncertain, by how far it came; none follows', async () => {
    expect(await cutAt('greeting')).toMatchObject({ code: 'TRANSPORT_UNREACHABLE' })
    expect(await cutAt('RCPT')).toMatchObject({ code: 'TRANSPORT_LOST' })
    expect(await cutAt('end')).toMatchObject({ code: 'TRANSPORT_UNCERTAIN' })
  })
})
