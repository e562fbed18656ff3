import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createLedger } from '../../src/storage/ledger/index.js'
import { newId } from '../../src/storage/write/new-id.js'
import { systemClock } from '../../src/storage/system-clock.js'
import { createAudience } from '../support/create-audience.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(async () => {
  await newsroom.close()
})

describe('a subscriber to whom a mailing was delivered', () => {
  it('can be deleted with their subscriptions, and the ledger row stays', async () => {
    const { options, payload, people } = newsroom
    const { mailingId, subscriptionIds } = await createAudience(payload, 2)
    const [subscriptionId = '', other = ''] = subscriptionIds
    const ledger = createLedger(payload, options.slugs, systemClock)
    const id = newId()
    await ledger.enter([
      {
        id,
        mailingId,
        subscriptionId,
        variant: 'all',
        address: 'reader@example.org',
        name: undefined,
        messageId: `${id}@news.example`,
        state: 'queued',
      },
    ])
    const token = newId()
    await ledger.lease({ forMs: 60_000, mailingId, token, workerId: 'one' }, 5)
    await ledger.record(token, [
      {
        deliveryId: id,
        outcome: { at: systemClock(), reply: '250 2.0.0 Taken', state: 'accepted' },
      },
    ])
    const { subscriber } = await payload.findByID({
      collection: 'subscriptions',
      depth: 0,
      id: subscriptionId,
    })
    await payload.delete({
      collection: 'subscribers',
      id: String(subscriber),
      overrideAccess: false,
      user: people.publisher,
    })
    const left = await payload.find({
      collection: 'subscriptions',
      where: { id: { in: [...subscriptionIds] } },
    })
    expect(left.docs.map((document) => document.id)).toEqual([other])
    const row = await payload.findByID({ collection: 'deliveries', depth: 0, id })
    expect(row).toMatchObject({ state: 'accepted', subscription: subscriptionId })
  })
})
