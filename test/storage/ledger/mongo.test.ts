import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { openMongoLedger } from '../../../src/storage/ledger/mongo-collection.js'
import { systemClock } from '../../../src/storage/system-clock.js'
import { mongoAdapterOf } from '../../support/databases/adapters.js'
import { openNewsroom, type Newsroom } from '../../support/newsroom.js'

const onMongo = process.env['TEST_DATABASE_URI']?.startsWith('mongodb') ? describe : describe.skip

onMongo('the ledger on MongoDB', () => {
  let newsroom: Newsroom

  beforeAll(async () => {
    newsroom = await openNewsroom()
  })
  afterAll(() => newsroom.close())

  const keysOf = async (slug: string): Promise<readonly string[]> => {
    const { collections } = mongoAdapterOf(newsroom.payload)
    const indexes = (await collections[slug]?.collection.indexes()) ?? []
    return indexes.map(({ key }) => Object.keys(key).join(' '))
  }

  it('is written to the disks of most members, and read from the primary', () => {
    const { deliveries } = openMongoLedger(
      mongoAdapterOf(newsroom.payload),
      systemClock,
      'deliveries',
    )
    expect(deliveries).toMatchObject({
      readPreference: { mode: 'primary' },
      writeConcern: { j: true, w: 'majority' },
    })
  })

  it('has indexes that end in the id by which pages follow each other', async () => {
    expect(await keysOf('deliveries')).toContain('mailing _id')
    expect(await keysOf('subscriptions')).toContain('publication state _id')
    const all = await Promise.all(Object.values(newsroom.options.slugs).map(keysOf))
    expect(all.flat().filter((key) => key.split(' ').includes('id'))).toEqual([])
  })
})
