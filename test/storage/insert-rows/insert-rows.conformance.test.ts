import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { insertRows } from '../../../src/storage/insert-rows/index.js'
import { newId } from '../../../src/storage/write/new-id.js'
import { openNewsroom, type Newsroom } from '../../support/newsroom.js'

const now = new Date('2026-11-28T12:00:00.000Z')

describe('the insertion of many rows, on every database', () => {
  let newsroom: Newsroom

  beforeAll(async () => {
    newsroom = await openNewsroom()
  })
  afterAll(() => newsroom.close())

  const subscriber = (name: string) => {
    const address = `${name}@readers.example`
    return { id: newId(), address, name, normalizedAddress: address }
  }
  const insert = (
    ...rows: readonly ReturnType<typeof subscriber>[]
  ): Promise<ReadonlySet<string>> => insertRows(newsroom.payload, 'subscribers', { now, rows })

  it('inserts all rows, as Payload itself finds them', async () => {
    const rows = [subscriber('ada'), subscriber('emil')]
    expect(await insert(...rows)).toEqual(new Set(rows.map(({ id }) => id)))
    const { docs } = await newsroom.payload.find({
      collection: 'subscribers',
      sort: 'address',
      where: { name: { in: ['ada', 'emil'] } },
    })
    expect(docs).toMatchObject(rows)
  })

  it('leaves out a row that a unique index refuses, and inserts the others', async () => {
    await insert(subscriber('petra'))
    const [again, fresh] = [subscriber('petra'), subscriber('ines')]
    expect(await insert(again, fresh)).toEqual(new Set([fresh.id]))
  })

  it('inserts nothing where there is nothing', async () => {
    expect(await insert()).toEqual(new Set())
  })

  it('fills a field of a group', async () => {
    const id = newId()
    const person = subscriber('olga')
    await insert(person)
    await newsroom.payload.db.create({
      collection: 'publications',
      data: {
        id,
        listId: 'x.example',
        name: 'X',
        sender: { address: 'x@news.example', name: 'X' },
        slug: id,
      },
    })
    const row = {
      id: newId(),
      publication: id,
      state: 'active',
      subscriber: person.id,
      consent_source: 'a fair',
    }
    await insertRows(newsroom.payload, 'subscriptions', { now, rows: [row] })
    const found = await newsroom.payload.findByID({
      collection: 'subscriptions',
      depth: 0,
      id: row.id,
    })
    expect(found).toMatchObject({ consent: { source: 'a fair' }, publication: id, state: 'active' })
  })
})
