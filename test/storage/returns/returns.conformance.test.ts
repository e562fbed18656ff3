import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { toEnvelopeSender } from '../../../src/domain/addresses/envelope-sender.js'
import { readIncoming } from '../../../src/receive/read-incoming.js'
import { recordIncoming, type RecordContext } from '../../../src/receive/record-incoming.js'
import type { ReturnStore } from '../../../src/receive/return-store.js'
import { createAudience as openAudience } from '../../../src/storage/audience/index.js'
import { createLedger } from '../../../src/storage/ledger/index.js'
import { openReturns } from '../../../src/storage/returns/create-return-store.js'
import { createSuppressionHash } from '../../../src/storage/suppression-hash.js'
import { systemClock } from '../../../src/storage/system-clock.js'
import { newId } from '../../../src/storage/write/new-id.js'
import { createAudience, type TestAudience } from '../../support/create-audience.js'
import { openNewsroom, type Newsroom } from '../../support/newsroom.js'

const MAILBOX = 'bounces@news.example'
const FULL = '552 5.2.2 Mailbox full'
const UNKNOWN = '550 5.1.1 User unknown'

type Row = Readonly<Record<string, unknown>> & { readonly id: string }

describe('what came back, on every database', () => {
  let newsroom: Newsroom
  let context: RecordContext
  let list: TestAudience
  let deliveryId: string

  const rows = async (collection: string, where: object = {}): Promise<readonly Row[]> =>
    (await newsroom.payload.db.find<Row>({ collection, pagination: false, where: { ...where } }))
      .docs
  const find = async (collection: string, id: string): Promise<Row | undefined> =>
    (await rows(collection, { id: { equals: id } }))[0]
  const slug = (key: 'returns' | 'suppressions'): string => newsroom.options.slugs[key]

  const enter = async (at = 0): Promise<string> => {
    const ledger = createLedger(newsroom.payload, newsroom.options.slugs, systemClock)
    const id = newId()
    const subscriptionId = list.subscriptionIds[at] ?? ''
    const address = list.addresses[at] ?? ''
    const row = { id, mailingId: list.mailingId, subscriptionId, address, variant: 'all' }
    await ledger.enter([
      { ...row, name: undefined, messageId: `${id}@news.example`, state: 'queued' },
    ])
    await newsroom.payload.db.updateOne({
      collection: 'deliveries',
      id,
      data: { state: 'accepted', settledAt: systemClock().toISOString() },
    })
    return id
  }
  const tokenOf = (id: string): string => {
    const [key] = context.keys
    if (!key) throw new TypeError('no key')
    return toEnvelopeSender(key, MAILBOX, id)
  }
  const bounce = (to: string, diagnostic = UNKNOWN, messageId = 'x@y.example'): Buffer =>
    Buffer.from(
      [
        'From: MAILER-DAEMON@mx.example',
        `To: <${to}>`,
        'Subject: Undelivered Mail',
        'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
        '',
        '--b',
        'Content-Type: message/delivery-status',
        '',
        `Final-Recipient: rfc822; ${list.addresses[0] ?? ''}`,
        'Action: failed',
        `Diagnostic-Code: smtp; ${diagnostic}`,
        '',
        '--b',
        'Content-Type: text/rfc822-headers',
        '',
        `Message-ID: <${messageId}>`,
        'From: weekly@news.example',
        '--b--',
      ].join('\r\n'),
    )
  const complaint = (to: string): Buffer =>
    Buffer.from(
      [
        'From: fbl@isp.example',
        `To: ${to}`,
        'Content-Type: multipart/report; report-type=feedback-report; boundary=b',
        '',
        '--b',
        'Content-Type: message/feedback-report',
        '',
        'Feedback-Type: abuse',
        '--b--',
      ].join('\n'),
    )
  const record = async (message: Buffer, using = context) => {
    const [incoming] = readIncoming(message)
    if (!incoming) throw new TypeError('nothing read')
    return recordIncoming(using, incoming, 'test')
  }
  const isSuppressed = async (publicationId: string): Promise<boolean> => {
    const { options, payload } = newsroom
    const hashOf = await createSuppressionHash(payload, options)
    const audience = openAudience({ payload, slugs: options.slugs, hashOf })
    const address = list.addresses[0] ?? ''
    return (await audience.suppressedAmong([address], publicationId)).has(address)
  }

  beforeAll(async () => {
    newsroom = await openNewsroom()
    const { options, payload } = newsroom
    context = await openReturns({ payload, options, clock: systemClock })
  })
  afterAll(() => newsroom.close())
  beforeEach(async () => {
    list = await createAudience(newsroom.payload, 3)
    deliveryId = await enter()
  })

  it('suppresses an unknown address at once, and says so in the delivery and the mailing', async () => {
    expect(await record(bounce(tokenOf(deliveryId)))).toEqual({ recorded: 1, ignored: 0 })
    expect(await find('deliveries', deliveryId)).toMatchObject({
      returned: 'bounced',
      returnReason: 'userUnknown',
    })
    expect(await find('mailings', list.mailingId)).toMatchObject({ bounced: 1 })
    expect(await isSuppressed(list.publicationId)).toBe(true)
    expect(await isSuppressed(newId())).toBe(true)
  })

  it('changes nothing when the same report comes twice', async () => {
    await record(bounce(tokenOf(deliveryId)))
    const before = await find('deliveries', deliveryId)
    expect(await record(bounce(tokenOf(deliveryId)))).toEqual({ recorded: 0, ignored: 1 })
    expect(await find('deliveries', deliveryId)).toEqual(before)
    expect(await find('mailings', list.mailingId)).toMatchObject({ bounced: 1 })
    expect(await rows(slug('returns'), { delivery: { equals: deliveryId } })).toHaveLength(1)
  })

  it('counts every report once when several arrive at once, each of them twice', async () => {
    const ids = [deliveryId, await enter(1), await enter(2)]
    const messages = [...ids, ...ids].map((id) => bounce(tokenOf(id), FULL))
    const results = await Promise.all(messages.map((message) => record(message)))
    expect(results.reduce((sum, { recorded }) => sum + recorded, 0)).toBe(3)
    expect(await find('mailings', list.mailingId)).toMatchObject({ bounced: 3 })
  })

  it('mends what was left out when the process died at any step', async () => {
    const steps = ['keep', 'mark', 'suppress', 'recount'] as const
    for (const step of steps) {
      list = await createAudience(newsroom.payload, 1)
      deliveryId = await enter()
      const dying: ReturnStore = {
        ...context.store,
        [step]: () => Promise.reject(new Error('killed')),
      }
      const message = bounce(tokenOf(deliveryId))
      await expect(record(message, { ...context, store: dying })).rejects.toThrow('killed')
      await record(message)
      expect(await find('mailings', list.mailingId)).toMatchObject({ bounced: 1 })
      expect(await find('deliveries', deliveryId)).toMatchObject({ returned: 'bounced' })
      expect(await isSuppressed(list.publicationId)).toBe(true)
    }
  })

  it('keeps a report with a forged token, and does nothing about it', async () => {
    const real = tokenOf(deliveryId)
    const at = real.indexOf('@') - 1
    const forged = `${real.slice(0, at)}${real[at] === 'a' ? 'b' : 'a'}${real.slice(at + 1)}`
    const message = bounce(forged, UNKNOWN, `${deliveryId}@news.example`)
    expect(await record(message)).toEqual({ recorded: 0, ignored: 1 })
    expect(await find('deliveries', deliveryId)).toMatchObject({ state: 'accepted' })
    expect((await find('deliveries', deliveryId))?.['returned'] ?? null).toBeNull()
    expect(await isSuppressed(list.publicationId)).toBe(false)
    expect(await rows(slug('returns'), { matchedBy: { equals: 'forgedToken' } })).toHaveLength(1)
  })

  it('keeps a report about nobody once', async () => {
    const message = bounce('bounces@news.example', UNKNOWN, `${newId()}@news.example`)
    const before = await rows(slug('returns'))
    await record(message)
    await record(message)
    expect(await rows(slug('returns'))).toHaveLength(before.length + 1)
  })

  it('knows a message without a token by its Message-ID and its recipient', async () => {
    const messageId = `${deliveryId}@news.example`
    await record(bounce('weekly@news.example', UNKNOWN, messageId))
    expect(await find('deliveries', deliveryId)).toMatchObject({ returned: 'bounced' })
    const other = await enter(1)
    await record(bounce('weekly@news.example', UNKNOWN, `${other}@news.example`))
    expect((await find('deliveries', other))?.['returned'] ?? null).toBeNull()
  })

  it('suppresses after a complaint for the sender of that publication alone', async () => {
    await record(complaint(tokenOf(deliveryId)))
    expect(await find('mailings', list.mailingId)).toMatchObject({ complained: 1 })
    expect(await find('deliveries', deliveryId)).toMatchObject({ returned: 'complained' })
    expect(await isSuppressed(list.publicationId)).toBe(true)
    expect(await isSuppressed(newId())).toBe(false)
  })

  it('suppresses a full mailbox after the fifth mailing in a row, and only over more than a week', async () => {
    const bounceOnDay = async (day: number): Promise<void> => {
      list = { ...list, mailingId: (await createAudience(newsroom.payload, 1)).mailingId }
      const id = await enter()
      const settledAt = new Date(Date.UTC(2026, 0, day)).toISOString()
      await newsroom.payload.db.updateOne({ collection: 'deliveries', id, data: { settledAt } })
      await record(bounce(tokenOf(id), FULL))
    }
    for (const day of [1, 2, 3, 4, 5]) await bounceOnDay(day)
    expect(await isSuppressed(list.publicationId)).toBe(false)
    for (const day of [8, 10]) await bounceOnDay(day)
    expect(await isSuppressed(list.publicationId)).toBe(true)
  })

  it('never suppresses for what a server says about us', async () => {
    await record(bounce(tokenOf(deliveryId), '550 5.7.26 Unauthenticated email, DMARC policy'))
    expect(await find('mailings', list.mailingId)).toMatchObject({ bounced: 1 })
    expect(await isSuppressed(list.publicationId)).toBe(false)
  })

  it('does nothing about an automatic reply', async () => {
    const reply = `From: Ada <ada@mx.example>\nTo: ${tokenOf(deliveryId)}\nSubject: Away\nAuto-Submitted: auto-replied\n\nUser unknown`
    expect(await record(Buffer.from(reply))).toEqual({ recorded: 0, ignored: 1 })
    expect((await find('deliveries', deliveryId))?.['returned'] ?? null).toBeNull()
  })

  it('keeps no address', async () => {
    await record(bounce(tokenOf(deliveryId), `550 5.1.1 <${list.addresses[0] ?? ''}> unknown`))
    const kept = JSON.stringify(await rows(slug('returns')))
    expect(kept).toContain('550 5.1.1')
    expect(kept).not.toContain(list.addresses[0])
  })
})
