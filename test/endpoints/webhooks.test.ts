import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { webhookEndpoints } from '../../src/endpoints/inbound/webhook-endpoints.js'
import { systemClock } from '../../src/storage/system-clock.js'
import { createLedger } from '../../src/storage/ledger/index.js'
import { newId } from '../../src/storage/write/new-id.js'
import { createAudience, type TestAudience } from '../support/create-audience.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'

const SECRET = 'a secret of more than 16'

describe('POST /api/roundup/inbound/<provider>', () => {
  let newsroom: Newsroom
  let list: TestAudience

  beforeAll(async () => {
    newsroom = await openNewsroom()
    list = await createAudience(newsroom.payload, 1)
  })
  afterAll(() => newsroom.close())

  const post = async (provider: string, body: string, password = SECRET): Promise<Response> => {
    const webhooks = { postmark: SECRET }
    const [endpoint] = webhookEndpoints({
      ...newsroom.options,
      inbound: { unsubscribeByMail: false, webhooks },
    })
    const authorization = `Basic ${Buffer.from(`roundup:${password}`).toString('base64')}`
    const request = new Request(`https://news.example/api/roundup/inbound/${provider}`, {
      method: 'POST',
      body,
      headers: { authorization },
    })
    const req = await createLocalReq({}, newsroom.payload)
    Object.assign(req, { body: request.body, headers: request.headers, routeParams: { provider } })
    return endpoint!.handler(req)
  }
  const bounce = (): string =>
    JSON.stringify({
      RecordType: 'Bounce',
      Type: 'HardBounce',
      Email: list.addresses[0],
      Details: '550 5.1.1 no such user',
    })
  const enter = async (): Promise<string> => {
    const id = newId()
    await createLedger(newsroom.payload, newsroom.options.slugs, systemClock).enter([
      {
        id,
        mailingId: list.mailingId,
        subscriptionId: list.subscriptionIds[0] ?? '',
        variant: 'all',
        address: list.addresses[0] ?? '',
        name: undefined,
        messageId: `${id}@news.example`,
        state: 'queued',
      },
    ])
    await newsroom.payload.db.updateOne({
      collection: 'deliveries',
      id,
      data: { state: 'accepted' },
    })
    return id
  }

  it('answers 404 for a provider that the options do not name', async () => {
    for (const provider of ['mailgun', 'constructor', 'unknown'])
      expect((await post(provider, bounce())).status).toBe(404)
  })

  it('answers 401 without the secret, and 413 for a body of megabytes', async () => {
    expect((await post('postmark', bounce(), 'wrong')).status).toBe(401)
    expect((await post('postmark', 'x'.repeat(3_000_000))).status).toBe(413)
  })

  it('records a bounce for the newest message to the address, and once', async () => {
    expect(await (await post('postmark', bounce())).json()).toEqual({ recorded: 0, ignored: 1 })
    const id = await enter()
    expect(await (await post('postmark', bounce())).json()).toEqual({ recorded: 1, ignored: 0 })
    expect(await (await post('postmark', bounce())).json()).toEqual({ recorded: 0, ignored: 1 })
    const row = await newsroom.payload.db.findOne<{ id: string; returned?: string }>({
      collection: 'deliveries',
      where: { id: { equals: id } },
    })
    expect(row?.returned).toBe('bounced')
  })
})
