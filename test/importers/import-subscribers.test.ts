import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { systemClock } from '../../src/adapters/system-clock.js'
import { suppressionHash } from '../../src/adapters/suppression-hash.js'
import { importSubscribers } from '../../src/importers/import-subscribers.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const importList = (text: string) =>
  importSubscribers({ ...newsroom, clock: systemClock, consent: 'Asked at the door', text })

describe('a list imported into a newsroom', () => {
  it('makes the default publication where there is none, and subscribes each row with its evidence', async () => {
    expect(await importList('email,name\nada@readers.example,Ada')).toMatchObject({ created: 1 })
    const { docs } = await newsroom.payload.find({
      collection: 'subscriptions',
      depth: 1,
      overrideAccess: true,
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({
      consent: { source: 'import', wording: 'Asked at the door' },
      publication: { name: 'Newsletter', slug: 'newsletter' },
      state: 'active',
    })
  })

  it('changes nothing the second time', async () => {
    expect(await importList('email\nADA@readers.example')).toMatchObject({
      created: 0,
      unchanged: 1,
    })
  })

  it('brings nobody back who unsubscribed or may never be mailed', async () => {
    await newsroom.payload.update({
      collection: 'subscriptions',
      data: { state: 'unsubscribed' },
      overrideAccess: true,
      where: { state: { equals: 'active' } },
    })
    const hashOf = await suppressionHash(newsroom.payload, newsroom.options)
    await newsroom.payload.create({
      collection: 'suppressions',
      data: {
        addressHash: hashOf('bo@readers.example'),
        at: systemClock().toISOString(),
        reason: 'complaint',
      },
      overrideAccess: true,
    })
    const { created, rejected } = await importList('email\nada@readers.example\nbo@readers.example')
    expect(created).toBe(0)
    expect(rejected.map(({ line }) => line)).toEqual([2, 3])
  })
})
