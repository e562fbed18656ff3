import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createPublishStore } from '../../src/adapters/publish-store.js'
import { systemClock } from '../../src/adapters/system-clock.js'
import { reconcile } from '../../src/publish/reconcile.js'
import { openDesk, type Desk } from '../support/desk.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'

let newsroom: Newsroom
let desk: Desk

beforeAll(async () => {
  newsroom = await openNewsroom()
  desk = openDesk(newsroom)
})
afterAll(() => newsroom.close())

/** How many editions and mailings an issue has. */
const sent = async (issueId: string) => ({
  editions: await desk.count('editions', issueId),
  mailings: await desk.count('mailings', issueId),
})

const ONCE = { editions: 1, mailings: 1 }
const NEVER = { editions: 0, mailings: 0 }

const reconcileNow = async (): Promise<number> => {
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({}, newsroom.payload)
  return reconcile({
    clock: systemClock,
    store: createPublishStore({ req, slugs: newsroom.options.slugs }),
  })
}

describe('the reconciler', () => {
  it('freezes and mails what a crash left between intent and edition, once', async () => {
    const { issueId } = await desk.issue()
    await desk.approve(issueId)
    const intent = { at: systemClock().toISOString(), by: 'system', deliver: 'mail' }
    await newsroom.payload.db.updateOne({
      collection: 'issues',
      id: issueId,
      data: { _status: 'published', intent, publishedAt: intent.at, stage: 'published' },
    })
    expect(await sent(issueId)).toEqual(NEVER)
    await Promise.all([reconcileNow(), reconcileNow()])
    expect(await sent(issueId)).toEqual(ONCE)
    expect(await reconcileNow()).toBe(0)
  })

  it('makes the mailing that a crash left out after the edition', async () => {
    const { issueId } = await desk.issue()
    await desk.approve(issueId)
    await desk.move(issueId, 'published', newsroom.people.publisher)
    await newsroom.payload.db.deleteMany({
      collection: 'mailings',
      where: { issue: { equals: issueId } },
    })
    await reconcileNow()
    expect(await sent(issueId)).toEqual(ONCE)
  })
})

describe('an issue published on the web only', () => {
  it('gets no mailing from the reconciler either', async () => {
    const { issueId } = await desk.issue()
    await desk.approve(issueId)
    await desk.move(issueId, 'published', newsroom.people.publisher, { deliver: 'web' })
    await reconcileNow()
    expect(await sent(issueId)).toEqual({ editions: 1, mailings: 0 })
  })
})

describe('an undo', () => {
  it('takes edition and mailing back while the mailing holds, and the issue can be mailed again', async () => {
    const publicationId = await desk.publication({ undoWindowMs: 600_000 })
    const { issueId } = await desk.issue({ publication: publicationId })
    await desk.approve(issueId)
    await desk.move(issueId, 'published', newsroom.people.publisher)
    await desk.move(issueId, 'draft', newsroom.people.publisher)
    expect(await desk.row(issueId)).toMatchObject({
      _status: 'draft',
      approval: null,
      intent: null,
      stage: 'draft',
    })
    expect(await desk.count('appearances', issueId)).toBe(0)
    await desk.approve(issueId)
    await desk.move(issueId, 'published', newsroom.people.publisher)
    const { docs } = await newsroom.payload.find({
      collection: 'mailings',
      overrideAccess: true,
      where: { issue: { equals: issueId } },
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({ state: 'holding' })
  })
})
