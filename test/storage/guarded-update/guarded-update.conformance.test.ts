import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createLocalReq, initTransaction, killTransaction } from 'payload'

import { newId } from '../../../src/storage/write/new-id.js'
import { guardedUpdate } from '../../../src/storage/guarded-update/index.js'
import { openNewsroom, type Newsroom } from '../../support/newsroom.js'

describe('a guarded update, on every database', () => {
  let newsroom: Newsroom
  let id: string
  let collection: string

  beforeAll(async () => {
    newsroom = await openNewsroom()
    collection = newsroom.options.slugs.keys
  })
  afterAll(() => newsroom.close())
  beforeEach(async () => {
    id = newId()
    const data = { id, keyId: id, secret: 'first' }
    await newsroom.payload.db.create({ collection, data })
  })

  const secretNow = async (): Promise<unknown> => {
    const where = { id: { equals: id } }
    const row = await newsroom.payload.db.findOne<{ id: string; secret: string }>({
      collection,
      where,
    })
    return row?.secret
  }
  const change = (from: string, to: string): Promise<boolean> =>
    guardedUpdate(newsroom.payload, collection, {
      id,
      guard: { secret: from },
      set: { secret: to },
    })

  it('changes a row that still holds what the guard says', async () => {
    expect(await change('first', 'second')).toBe(true)
    expect(await secretNow()).toBe('second')
  })

  it('changes nothing, and says so, where the row holds something else', async () => {
    expect(await change('other', 'second')).toBe(false)
    expect(await secretNow()).toBe('first')
  })

  it('lets one of ten succeed that start from the same state', async () => {
    const changed = await Promise.all(
      Array.from({ length: 10 }, (_, at) => change('first', `by ${String(at)}`)),
    )
    expect(changed.filter(Boolean)).toHaveLength(1)
    expect(await secretNow()).toBe(`by ${String(changed.indexOf(true))}`)
  })

  it('takes an instant as a date', async () => {
    const { options, payload } = newsroom
    const { workers } = options.slugs
    const at = '2026-11-28T08:00:00.000Z'
    const data = { id, host: 'mail-1', pid: 1, heartbeatAt: at, startedAt: at }
    await payload.db.create({ collection: workers, data })
    const heartbeatAt = new Date('2026-11-28T12:00:00.000Z')
    await guardedUpdate(payload, workers, { id, guard: {}, set: { heartbeatAt } })
    const row = await payload.findByID({ collection: workers, id, overrideAccess: true })
    expect(new Date(String(row['heartbeatAt']))).toEqual(heartbeatAt)
  })

  it('is rolled back with the transaction of its request, where there are transactions', async () => {
    const req = await createLocalReq({}, newsroom.payload)
    const hasBegun = await initTransaction(req)
    const set = { secret: 'within' }
    expect(await guardedUpdate(newsroom.payload, collection, { id, guard: {}, req, set })).toBe(
      true,
    )
    await killTransaction(req)
    expect(await secretNow()).toBe(hasBegun ? 'first' : 'within')
  })

  it('refuses a field or collection that does not exist', async () => {
    const { payload } = newsroom
    await expect(
      guardedUpdate(payload, 'nothing', { id, guard: {}, set: { secret: 'x' } }),
    ).rejects.toThrow(/There is no (table|collection) nothing/)
  })
})
