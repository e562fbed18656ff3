import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import type { Audience, AudienceMember } from '../../../src/deliver/ports/audience.js'
import { createAudience } from '../../../src/storage/audience/index.js'
import { createSuppressAddresses } from '../../../src/storage/suppressions.js'
import { systemClock } from '../../../src/storage/system-clock.js'
import {
  createAudience as createTestAudience,
  type TestAudience,
} from '../../support/create-audience.js'
import { openNewsroom, type Newsroom } from '../../support/newsroom.js'

const hashOf = (address: string): string => `hash of ${address}`

describe('the audience of a mailing, on every database', () => {
  let newsroom: Newsroom
  let audience: Audience
  let list: TestAudience

  beforeAll(async () => {
    newsroom = await openNewsroom()
    audience = createAudience({ ...newsroom, hashOf, slugs: newsroom.options.slugs })
  })
  afterAll(() => newsroom.close())
  beforeEach(async () => {
    list = await createTestAudience(newsroom.payload, 5)
  })

  const page = (after?: string, limit = 2): Promise<readonly AudienceMember[]> =>
    audience.page({ after, limit, publicationId: list.publicationId })

  it('is read in pages, each member once and in the order of ids', async () => {
    const read: string[] = []
    for (let members = await page(); members.length > 0; members = await page(read.at(-1)))
      read.push(...members.map(({ subscriptionId }) => subscriptionId))
    expect(read).toEqual([...list.subscriptionIds].sort())
  })

  it('holds the address and name of each subscriber', async () => {
    const [first] = await page()
    expect(first).toEqual({
      address: list.addresses[0],
      name: 'Ada',
      normalizedAddress: list.addresses[0],
      subscriptionId: list.subscriptionIds[0],
    })
  })

  it('leaves out subscriptions that are not active, and those of other publications', async () => {
    await createTestAudience(newsroom.payload, 1)
    const id = list.subscriptionIds[1] ?? ''
    const data = { state: 'unsubscribed' }
    await newsroom.payload.db.updateOne({ collection: 'subscriptions', data, id })
    const members = await page(undefined, 10)
    expect(members.map(({ subscriptionId }) => subscriptionId)).toEqual(
      list.subscriptionIds.filter((other) => other !== id),
    )
  })

  it('tells who has left since: unsubscribed or deleted', async () => {
    const [stays = '', leaves = '', goes = ''] = list.subscriptionIds
    const { db } = newsroom.payload
    await db.updateOne({ collection: 'subscriptions', data: { state: 'unsubscribed' }, id: leaves })
    await db.deleteOne({ collection: 'subscriptions', where: { id: { equals: goes } } })
    expect(await audience.leftAmong([stays, leaves, goes])).toEqual(new Set([leaves, goes]))
  })

  it('tells which addresses are suppressed', async () => {
    const [suppressed = '', other = ''] = list.addresses
    const { options, payload } = newsroom
    const suppress = createSuppressAddresses({
      clock: systemClock,
      hashOf,
      payload,
      slugs: options.slugs,
    })
    await suppress([suppressed], 'hardBounce')
    expect(await audience.suppressedAmong([suppressed, other])).toEqual(new Set([suppressed]))
  })
})
