import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { newId } from '../../../src/storage/write/new-id.js'
import { publishedRows } from '../../support/published-rows.js'
import { openNewsroom, type Newsroom } from '../../support/newsroom.js'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

/** The share of the work that was done at the first turn of the event loop. */
const atFirstTurn = (done: () => number): Promise<number> =>
  new Promise((resolve) => setImmediate(() => resolve(done())))

describe('long work on SQLite', () => {
  it('lets other work run between its statements', async () => {
    const { db } = newsroom.payload
    let done = 0
    const turned = atFirstTurn(() => done)
    for (; done < 300; done += 1) await db.count({ collection: 'publications', where: {} })
    expect(await turned).toBeLessThanOrEqual(100)
  })

  it('lets other work run within a bulk edit', async () => {
    const { payload, people } = newsroom
    const publication = await publishedRows(payload).publication()
    const planted = Array.from({ length: 60 }, (_, at) => ({
      id: newId(),
      publication,
      stage: 'collected',
      title: `Planted ${at}`,
    }))
    for (const data of planted) await payload.db.create({ collection: 'entries', data })
    let isDone = false
    const turned = atFirstTurn(() => (isDone ? 1 : 0))
    const { docs, errors } = await payload.update({
      collection: 'entries',
      data: { tags: ['edited'] },
      overrideAccess: false,
      user: people.admin,
      where: { title: { like: 'Planted' } },
    })
    isDone = true
    expect(await turned).toBe(0)
    expect(errors).toEqual([])
    expect(docs).toHaveLength(60)
    expect(payload.db.bulkOperationsSingleTransaction).toBe(true)
  })
})
