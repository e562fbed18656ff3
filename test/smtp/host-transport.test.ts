import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { createTransport } from 'nodemailer'

import type { DeliveryOptions } from '../../src/options/groups/delivery.js'
import { attachOptions, optionsOf } from '../../src/options/plugin-options.js'
import { resolveOptions } from '../../src/options/resolve-options.js'
import type { Message } from '../../src/domain/transport.js'
import { Fault } from '../../src/domain/fault.js'
import { hostTransport } from '../../src/smtp/host-transport.js'
import { nodemailerTransport } from '../../src/smtp/nodemailer-transport.js'
import { hasTransport, openTransport } from '../../src/smtp/open-transport.js'
import { runSendingWorker } from '../../src/worker/run-sending-worker.js'
import { openDeliveryHarness, type DeliveryHarness } from '../support/delivery-harness.js'
import { startSmtpSink, type SmtpSink } from '../support/smtp/smtp-sink.js'

const message: Message = {
  envelope: { from: 'weekly@news.example', to: 'ada@example.org' },
  raw: [Buffer.from('Subject: One\r\n\r\n'), Buffer.from('.dot\r\n')],
}

const openedBy = async (transport: NonNullable<DeliveryOptions['transport']>) => {
  const opened = await openTransport(resolveOptions({ delivery: { transport } }))
  if (!opened) throw new Error('there is no transport')
  return opened
}

const faultOf = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  return error instanceof Fault ? error.code : `no fault: ${String(error)}`
}

describe('a transport of the host', () => {
  it('is used as it is, opened once per worker and closed by whoever opened it', async () => {
    const closed: string[] = []
    const own = (name: string) => ({
      name,
      connections: 3,
      send: async () => `250 taken by ${name}`,
      close: () => void closed.push(name),
    })
    const given = await openedBy(own('object'))
    const opened = await openedBy(async () => own('factory'))
    expect(await given.send(message)).toBe('250 taken by object')
    expect(await opened.send(message)).toBe('250 taken by factory')
    await given.close()
    await opened.close()
    expect(closed).toEqual(['factory'])
    expect(opened).toMatchObject({ name: 'factory', connections: 3 })
  })

  it('leaves open whether a message was taken when it throws what is no fault', async () => {
    const broken = hostTransport(
      { send: () => Promise.reject(new TypeError('undefined is not a function')) },
      { isOwn: true },
    )
    expect(await faultOf(broken.send(message))).toBe('TRANSPORT_UNCERTAIN')
  })

  it('may name the fault itself, also with the class of another copy of this package', async () => {
    const foreign = Object.assign(new Error('451 later'), {
      name: 'Fault',
      code: 'TRANSPORT_DEFERRED',
    })
    const own = hostTransport({ send: () => Promise.reject(foreign) }, { isOwn: true })
    expect(await faultOf(own.send(message))).toBe('TRANSPORT_DEFERRED')
  })

  it('that never answers is given up, and ends at once when the worker has to stop', async () => {
    const silent = () => new Promise<string>(() => undefined)
    const slow = hostTransport({ send: silent }, { isOwn: true, silenceMs: 20 })
    expect(await faultOf(slow.send(message))).toBe('TRANSPORT_UNCERTAIN')
    const stopped = hostTransport({ send: silent }, { isOwn: true })
    const inFlight = faultOf(stopped.send(message))
    stopped.abort()
    expect(await inFlight).toBe('TRANSPORT_UNCERTAIN')
    expect(await faultOf(stopped.send(message))).toBe('TRANSPORT_UNREACHABLE')
  })

  it.each([
    ['a function that opens nothing', () => undefined, 'no function send'],
    [
      'too many connections',
      { send: async () => '250', connections: 0 },
      'whole number from 1 to 100',
    ],
  ])('is refused with a sentence for %s', async (_, transport, sentence) => {
    await expect(openedBy(transport as never)).rejects.toThrow(sentence)
  })

  it('and an address of a mail server are not taken together', async () => {
    const transport = { send: async () => '250' }
    const both = () => resolveOptions({ delivery: { smtpUrl: 'smtp://mail.example', transport } })
    expect(both).toThrow('there is a delivery.smtpUrl as well')
    expect(await hasTransport(resolveOptions({ delivery: { smtpUrl: '', transport } }))).toBe(true)
    expect(await hasTransport(resolveOptions({}))).toBe(false)
  })
})

describe('the adapter for nodemailer', () => {
  let sink: SmtpSink
  let reply: string | undefined
  beforeAll(async () => {
    sink = await startSmtpSink({
      script: () => (reply === undefined ? undefined : { at: 'end', reply }),
    })
  })
  afterEach(() => {
    reply = undefined
  })
  afterAll(() => sink.close())

  const viaSmtp = (url = sink.url) => nodemailerTransport(createTransport(url))

  it('hands over the bytes and the envelope as they are, and returns the reply', async () => {
    expect(await viaSmtp().send(message)).toMatch(/^250/)
    expect(sink.raws.at(-1)?.toString()).toBe('Subject: One\r\n\r\n.dot\r\n')
    expect(sink.taken.get('ada@example.org')).toBe(1)
  })

  it('knows a server that is away, and one that refuses', async () => {
    expect(await faultOf(viaSmtp('smtp://127.0.0.1:9').send(message))).toBe('TRANSPORT_UNREACHABLE')
    reply = '550 5.1.1 No such user'
    expect(await faultOf(viaSmtp().send(message))).toMatch(/ADDRESS_UNKNOWN|RECIPIENT_REFUSED/)
    reply = '451 4.3.0 Try later'
    expect(await faultOf(viaSmtp().send(message))).toBe('TRANSPORT_DEFERRED')
  })

  it.each([
    ['SES slows us down', { name: 'TooManyRequestsException' }, 'RELAY_THROTTLED'],
    ['SES has paused the account', { name: 'SendingPausedException' }, 'SETUP_WRONG'],
    ['SES has no quota left', { name: 'LimitExceededException' }, 'RELAY_QUOTA'],
    ['a log-in is refused', { code: 'EAUTH' }, 'SETUP_WRONG'],
    ['a name does not resolve', { code: 'EDNS' }, 'TRANSPORT_UNREACHABLE'],
    ['a connection ends at RCPT', { code: 'ECONNECTION', command: 'RCPT TO' }, 'TRANSPORT_LOST'],
    ['a connection ends in DATA', { code: 'ECONNECTION', command: 'DATA' }, 'TRANSPORT_UNCERTAIN'],
    ['an answer is 502', { $metadata: { httpStatusCode: 502 } }, 'TRANSPORT_UNCERTAIN'],
    ['an answer is 503', { $metadata: { httpStatusCode: 503 } }, 'TRANSPORT_DEFERRED'],
    ['it is anything else', {}, 'TRANSPORT_UNCERTAIN'],
  ])('says what it means that %s', async (_, facts, code) => {
    const failing = { sendMail: () => Promise.reject(Object.assign(new Error('no'), facts)) }
    expect(await faultOf(nodemailerTransport(failing).send(message))).toBe(code)
  })
})

describe('a mailing through a transport of the host', () => {
  let house: DeliveryHarness
  beforeAll(async () => {
    house = await openDeliveryHarness()
  })
  afterEach(() => house.reset())
  afterAll(() => house.close())

  it('reaches each reader once; what is thrown after the hand-over stays uncertain', async () => {
    const { payload } = house.newsroom
    const { addresses, mailingId } = await house.createAudience(40)
    const smtp = nodemailerTransport(createTransport(house.sink.url))
    const lost = new Set(addresses.slice(0, 3))
    const options = {
      ...optionsOf(payload),
      delivery: {
        ...optionsOf(payload).delivery,
        transport: () => ({
          name: 'Our relay',
          send: async (sent: Message) => {
            const taken = await smtp.send(sent)
            if (lost.has(sent.envelope.to)) throw new Error('the network went away')
            return taken
          },
        }),
      },
    }
    const config = attachOptions(payload.config as never, options)
    const transport = await openTransport(options)
    if (!transport) throw new Error('there is no transport')
    await runSendingWorker({
      payload: Object.create(payload, { config: { value: config } }) as typeof payload,
      signal: new AbortController().signal,
      transport,
      untilSettled: true,
    })
    const rows = await house.findDeliveries(mailingId)
    const addressesIn = (state: string) =>
      rows.flatMap((row) => (row['state'] === state ? [String(row['address'])] : [])).sort()
    expect(addressesIn('uncertain')).toEqual([...lost].sort())
    expect(addressesIn('accepted')).toEqual(addresses.filter((one) => !lost.has(one)).sort())
    expect(addresses.map((one) => house.sink.taken.get(one))).toEqual(addresses.map(() => 1))
  })
})
