import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, createPayloadRequest, handleEndpoints } from 'payload'

import { newId } from '../../src/storage/write/new-id.js'
import { editorActions, type EditorActions } from '../support/editor-actions.js'
import { sqlDialectOf } from '../support/databases/adapters.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { logInStaff, type Staff } from '../support/log-in-staff.js'

let newsroom: Newsroom
let actions: EditorActions
let staff: Staff

beforeAll(async () => {
  newsroom = await openNewsroom()
  actions = editorActions(newsroom)
  staff = await logInStaff(newsroom)
})
afterAll(() => newsroom.close())

const onPostgres = process.env['TEST_DATABASE_URI']?.startsWith('postgres')
  ? describe
  : describe.skip

/** Throws a driver's conflict error the given number of times. */
const colliding = async <Result>(
  times: number,
  work: () => Promise<Result>,
): Promise<{ readonly collisions: number; readonly result: Result }> => {
  const { db } = newsroom.payload
  const { updateOne } = db
  let collisions = 0
  db.updateOne = (args) => {
    if (collisions >= times) return updateOne.call(db, args)
    collisions += 1
    const cause = Object.assign(new Error('deadlock detected'), { code: '40P01' })
    return Promise.reject(new Error('Failed query: update "entries"', { cause }))
  }
  try {
    return { result: await work(), collisions }
  } finally {
    db.updateOne = updateOne
  }
}

const save = (entryId: string, language = 'en') =>
  staff.call(`/entries/${entryId}`, 'editor', {
    method: 'PATCH',
    body: JSON.stringify({ title: 'A sharper pen' }),
    headers: { 'accept-language': language },
  })

describe('a write that conflicts with another', () => {
  it('is answered 409 with a sentence when every retry conflicts', async () => {
    const { entryId } = await actions.issue()
    const { collisions, result } = await colliding(100, () => save(entryId))
    expect(result.status).toBe(409)
    expect(await result.text()).toContain('Somebody else was saving the same')
    expect(collisions).toBe(5)
  })

  it('is answered with the sentence over GraphQL too, in the language of the request', async () => {
    const { databaseUri, options, payload } = newsroom
    const req = await createPayloadRequest({
      config: payload.config,
      payloadInstanceCacheKey: databaseUri,
      request: new Request(options.publicUrl, { headers: { 'accept-language': 'de' } }),
    })
    const originalError = Object.assign(new Error('WriteConflict'), { code: 112 })
    const error = Object.assign(new Error('Something went wrong.'), { originalError })
    const graphqlResult = { message: error.message, path: ['updateEntry'] } as never
    const answers: unknown[] = []
    for (const hook of payload.config.hooks.afterError)
      answers.push(await hook({ context: {}, error, graphqlResult, req }))
    expect(answers.at(-1)).toMatchObject({
      graphqlResult: {
        extensions: { statusCode: 409 },
        message: expect.stringContaining('Jemand anderes hat im selben Moment'),
        path: ['updateEntry'],
      },
      status: 409,
    })
  })

  it('is retried, and succeeds without an error where that helps', async () => {
    const { entryId } = await actions.issue()
    const { result } = await colliding(2, () => save(entryId))
    expect(result.status).toBe(200)
  })
})

describe('a form with a file', () => {
  it('is read once, and accepted', async () => {
    const { databaseUri, options, payload } = newsroom
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
      'base64',
    )
    const form = new FormData()
    form.set('file', new File([png], `dot-${newId()}.png`, { type: 'image/png' }))
    form.set('_payload', JSON.stringify({ alt: 'A dot' }))
    const response = await handleEndpoints({
      config: payload.config,
      payloadInstanceCacheKey: databaseUri,
      request: new Request(new URL('/api/roundup-media', options.publicUrl), {
        body: form,
        headers: { authorization: `JWT ${staff.tokenOf('editor')}` },
        method: 'POST',
      }),
    })
    const { doc } = (await response.json()) as { doc?: { id: string; alt: string; width: number } }
    expect(doc).toMatchObject({ alt: 'A dot', width: 1 })
    await payload.delete({ collection: 'roundup-media', id: doc?.id ?? '' })
  })
})

onPostgres('a transaction of Postgres', () => {
  it('is not reported as committed when a failed statement has aborted it', async () => {
    const { payload } = newsroom
    const id = await payload.db.beginTransaction()
    const req = await createLocalReq({}, payload)
    req.transactionID = id ?? ''
    const row = { keyId: 'taken', secret: 'x' }
    await payload.db.create({ collection: 'roundup-keys', data: { id: 'k-one', ...row }, req })
    const again = payload.db.create({
      collection: 'roundup-keys',
      data: { id: 'k-two', ...row },
      req,
    })
    await expect(again).rejects.toThrow()
    await expect(payload.db.commitTransaction(id ?? '')).rejects.toThrow()
    const kept = await payload.db.count({
      collection: 'roundup-keys',
      where: { keyId: { equals: 'taken' } },
    })
    expect(kept.totalDocs).toBe(0)
  })

  it('that loses its connection fails alone: the server keeps running', async () => {
    const { payload } = newsroom
    const { db } = payload
    const id = (await db.beginTransaction()) ?? ''
    const req = await createLocalReq({}, payload)
    req.transactionID = id
    await db.create({
      collection: 'roundup-keys',
      data: { id: 'k-lost', keyId: 'lost', secret: 'x' },
      req,
    })
    await sqlDialectOf(payload).query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND state = 'idle in transaction'`,
      [],
    )
    await expect(db.count({ collection: 'roundup-keys', req })).rejects.toThrow()
    await expect(db.commitTransaction(id)).rejects.toThrow()
    const where = { keyId: { equals: 'lost' } }
    expect(await db.count({ collection: 'roundup-keys', where })).toMatchObject({ totalDocs: 0 })
    const { entryId } = await actions.issue()
    expect((await save(entryId)).status).toBe(200)
  })

  it('waits for another to end where half of the pool is in transactions, and not for ever', async () => {
    const { db } = newsroom.payload
    const open = await Promise.all([1, 2, 3, 4, 5].map(() => db.beginTransaction()))
    const waiting = db.beginTransaction()
    const first = await Promise.race([waiting, newsroom.payload.count({ collection: 'users' })])
    expect(first).toMatchObject({ totalDocs: 4 })
    await db.rollbackTransaction(open[0] ?? '')
    const late = await waiting
    for (const id of [...open.slice(1), late]) await db.rollbackTransaction(id ?? '')
  })
})
