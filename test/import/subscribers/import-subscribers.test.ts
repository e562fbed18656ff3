import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { systemClock } from '../../../src/storage/system-clock.js'
import { createSuppressionHash } from '../../../src/storage/suppression-hash.js'
import { importSubscribers } from '../../../src/import/subscribers/import-subscribers.js'
import { countStatements } from '../../support/count-statements.js'
import { openNewsroom, type Newsroom } from '../../support/newsroom.js'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const importList = (text: string) =>
  importSubscribers({ ...newsroom, clock: systemClock, consent: 'Asked at the door', text })

describe('a list imported into a newsroom', () => {
  it('creates the default publication where there is none, and subscribes each row with its consent text', async () => {
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

  it('writes nothing of a list that has an error further down', async () => {
    const rows = Array.from({ length: 1200 }, (_, at) => `broken${at}@readers.example`)
    await expect(importList(['email', ...rows, '"never closed'].join('\n'))).rejects.toThrow(
      'The file is no CSV',
    )
    const { totalDocs } = await newsroom.payload.count({
      collection: 'subscribers',
      overrideAccess: true,
      where: { address: { like: 'broken' } },
    })
    expect(totalDocs).toBe(0)
  })

  it('takes as many statements for 400 rows as for two', async () => {
    const listOf = (name: string, count: number): string =>
      ['email', ...Array.from({ length: count }, (_, at) => `${name}${at}@readers.example`)].join(
        '\n',
      )
    const statements = countStatements(newsroom.payload, newsroom.options.slugs.subscriptions)
    const few = await statements.during(() => importList(listOf('few', 2)))
    const many = await statements.during(() => importList(listOf('many', 400)))
    expect(few.length).toBeGreaterThan(0)
    expect(many).toHaveLength(few.length)
  })

  it('subscribes everybody once when the same list is imported twice at once', async () => {
    const list = ['email', ...Array.from({ length: 700 }, (_, at) => `twin${at}@readers.example`)]
    const imported = await Promise.all([1, 2].map(() => importList(list.join('\n'))))
    expect(imported.map(({ rejected }) => rejected)).toEqual([[], []])
    expect(imported.reduce((sum, { created }) => sum + created, 0)).toBe(700)
    const { totalDocs } = await newsroom.payload.count({
      collection: 'subscriptions',
      overrideAccess: true,
      where: { 'subscriber.address': { like: 'twin' } },
    })
    expect(totalDocs).toBe(700)
  })

  it('does not activate unsubscribed and suppressed addresses', async () => {
    await newsroom.payload.update({
      collection: 'subscriptions',
      data: { state: 'unsubscribed' },
      overrideAccess: true,
      where: { state: { equals: 'active' } },
    })
    const hashOf = await createSuppressionHash(newsroom.payload, newsroom.options)
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
