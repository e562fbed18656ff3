import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createLocalReq } from 'payload'

import { createPublishStore } from '../../src/issues/publish-store.js'
import { systemClock } from '../../src/storage/system-clock.js'
import { notificationsSent } from '../../src/notifications/notify-newsroom.js'
import type { FailedAttempts } from '../../src/publish/failed-attempts.js'
import { reconcile } from '../../src/publish/reconcile.js'
import { editorActions, type EditorActions } from '../support/editor-actions.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'

let newsroom: Newsroom
let actions: EditorActions

beforeAll(async () => {
  newsroom = await openNewsroom()
  actions = editorActions(newsroom)
})
afterAll(() => newsroom.close())

/** The number of editions and mailings of an issue. */
const sent = async (issueId: string) => ({
  editions: await actions.count('editions', issueId),
  mailings: await actions.count('mailings', issueId),
})

const ONCE = { editions: 1, mailings: 1 }
const NEVER = { editions: 0, mailings: 0 }

const reconcileWith = async (
  onFailure: (issueId: string, error: unknown) => void,
  clock = systemClock,
): Promise<number> => {
  const req = await createLocalReq({}, newsroom.payload)
  const store = createPublishStore({ req, slugs: newsroom.options.slugs })
  return reconcile({ clock, onFailure, store })
}

/** Fails the test on every failure of the reconciler. */
const reconcileNow = (clock = systemClock): Promise<number> =>
  reconcileWith((_, error) => {
    throw error
  }, clock)

const HOUR_MS = 3_600_000

/** A publish time, and a clock some time after it. */
const inAnHour = (lateMs = 1000) => {
  const at = systemClock().getTime() + HOUR_MS
  return { publishAt: new Date(at).toISOString(), clock: () => new Date(at + lateMs) }
}

/** Reconciles as a worker does: failures are logged, and the round continues. */
const reconcileQuietly = (clock = systemClock): Promise<number> =>
  reconcileWith(() => undefined, clock)

describe('the reconciler', () => {
  /** An issue as a process leaves it that is killed before it freezes the edition. */
  const brokenOff = async (issueId: string): Promise<void> => {
    const intent = { at: systemClock().toISOString(), by: 'system', deliver: 'mail' }
    await newsroom.payload.db.updateOne({
      collection: 'issues',
      id: issueId,
      data: { _status: 'published', intent, publishedAt: intent.at, stage: 'published' },
    })
    expect(await sent(issueId)).toEqual(NEVER)
  }

  it('has nothing to do when somebody publishes again after a crash', async () => {
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    await brokenOff(issueId)
    await actions.move(issueId, 'published', newsroom.people.publisher)
    expect(await sent(issueId)).toEqual(ONCE)
    await actions.move(issueId, 'published', newsroom.people.publisher)
    expect(await reconcileNow()).toBe(0)
    expect(await sent(issueId)).toEqual(ONCE)
  })

  it('does not publish changed content after a crash', async () => {
    const { entryId, issueId } = await actions.issue()
    await actions.approve(issueId)
    await brokenOff(issueId)
    await newsroom.payload.db.updateOne({
      collection: 'entries',
      id: entryId,
      data: { title: 'A sharper, pencil' },
    })
    const again = actions.move(issueId, 'published', newsroom.people.publisher)
    await expect(again).rejects.toMatchObject({ status: 409 })
    expect(await sent(issueId)).toEqual(NEVER)
    await reconcileNow()
    expect(await actions.row(issueId)).toMatchObject({ approval: null, stage: 'inReview' })
    expect(await sent(issueId)).toEqual(NEVER)
  })

  it('freezes and mails an intent that a crash left without an edition, once', async () => {
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    await brokenOff(issueId)
    await Promise.all([reconcileNow(), reconcileNow()])
    expect(await sent(issueId)).toEqual(ONCE)
    expect(await reconcileNow()).toBe(0)
  })

  it('creates the mailing that a crash left out after the edition', async () => {
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    await actions.move(issueId, 'published', newsroom.people.publisher)
    await newsroom.payload.db.deleteMany({
      collection: 'mailings',
      where: { issue: { equals: issueId } },
    })
    await reconcileNow()
    expect(await sent(issueId)).toEqual(ONCE)
  })
})

describe('an issue published on the web only', () => {
  it('gets no mailing from the reconciler', async () => {
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    await actions.move(issueId, 'published', newsroom.people.publisher, { deliver: 'web' })
    await reconcileNow()
    expect(await sent(issueId)).toEqual({ editions: 1, mailings: 0 })
  })
})

describe('an undo', () => {
  it('withdraws edition and mailing while the mailing is holding, and the issue can be mailed again', async () => {
    const publicationId = await actions.publication({ undoWindowMs: 600_000 })
    const { issueId } = await actions.issue({ publication: publicationId })
    await actions.approve(issueId)
    await actions.move(issueId, 'published', newsroom.people.publisher)
    await actions.move(issueId, 'draft', newsroom.people.publisher)
    expect(await actions.row(issueId)).toMatchObject({
      _status: 'draft',
      approval: null,
      intent: null,
      stage: 'draft',
    })
    expect(await actions.count('appearances', issueId)).toBe(0)
    await actions.approve(issueId)
    await actions.move(issueId, 'published', newsroom.people.publisher)
    const { docs } = await newsroom.payload.find({
      collection: 'mailings',
      overrideAccess: true,
      where: { issue: { equals: issueId } },
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({ state: 'holding' })
  })
})

describe('an undo that a crash interrupted', () => {
  const published = async () => {
    const publicationId = await actions.publication({ undoWindowMs: 600_000 })
    const made = await actions.issue({ publication: publicationId })
    await actions.approve(made.issueId)
    await actions.move(made.issueId, 'published', newsroom.people.publisher)
    return made
  }
  const mailingState = async (issueId: string): Promise<unknown> => {
    const where = { issue: { equals: issueId } }
    const { docs } = await newsroom.payload.find({
      collection: 'mailings',
      overrideAccess: true,
      where,
    })
    return docs[0]?.['state'] as unknown
  }

  it('is not mailed by the reconciler, and can be repeated', async () => {
    const { issueId } = await published()
    const where = { issue: { equals: issueId } }
    await newsroom.payload.db.updateOne({
      collection: 'mailings',
      data: { state: 'cancelled' },
      where,
    })
    await reconcileNow()
    expect(await mailingState(issueId)).toBe('cancelled')
    await actions.move(issueId, 'draft', newsroom.people.publisher)
    expect((await actions.row(issueId)).stage).toBe('draft')
  })

  it('does not bring the old edition back when the issue is published anew', async () => {
    const { entryId, issueId } = await published()
    await actions.move(issueId, 'draft', newsroom.people.publisher)
    const { docs } = await newsroom.payload.find({
      collection: 'editions',
      overrideAccess: true,
      where: { issue: { equals: issueId } },
    })
    await newsroom.payload.db.updateOne({
      collection: 'editions',
      data: { withdrawnAt: null },
      id: String(docs[0]?.id),
    })
    await newsroom.payload.update({
      collection: 'entries',
      id: entryId,
      data: { title: 'A blunter pencil' },
      overrideAccess: true,
    })
    await actions.approve(issueId)
    await actions.move(issueId, 'published', newsroom.people.publisher)
    const live = await newsroom.payload.find({
      collection: 'editions',
      overrideAccess: true,
      where: { and: [{ issue: { equals: issueId } }, { withdrawnAt: { exists: false } }] },
    })
    expect(live.docs).toHaveLength(1)
    expect(JSON.stringify(live.docs[0]?.['content'])).toContain('A blunter pencil')
    expect(await mailingState(issueId)).toBe('holding')
  })
})

describe('a scheduled issue', () => {
  it('is published once at its publish time', async () => {
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    const { clock, publishAt } = inAnHour()
    await actions.move(issueId, 'scheduled', newsroom.people.publisher, { publishAt, zone: 'UTC' })
    await reconcileNow()
    expect(await sent(issueId)).toEqual(NEVER)
    await Promise.all([reconcileQuietly(clock), reconcileQuietly(clock)])
    expect(await actions.row(issueId)).toMatchObject({ _status: 'published', stage: 'published' })
    expect(await sent(issueId)).toEqual(ONCE)
  })

  it('that is refused at its publish time goes back to review, and can be approved again', async () => {
    const { issueId, publicationId } = await actions.issue()
    await actions.approve(issueId)
    const { clock, publishAt } = inAnHour()
    await actions.move(issueId, 'scheduled', newsroom.people.publisher, { publishAt })
    await newsroom.payload.update({
      collection: 'publications',
      id: publicationId,
      data: { postalAddress: 'Elsewhere 1' },
      overrideAccess: true,
    })
    await expect(reconcileNow(clock)).rejects.toThrow('changed since it was approved')
    await reconcileQuietly(clock)
    expect(await actions.row(issueId)).toMatchObject({ approval: null, stage: 'inReview' })
    expect(await actions.row(issueId, true)).toMatchObject({ stage: 'inReview' })
    await actions.move(issueId, 'approved', newsroom.people.editor)
    await actions.move(issueId, 'published', newsroom.people.publisher)
    expect(await sent(issueId)).toEqual(ONCE)
  })

  it('is not published before its publish time', async () => {
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    const publishAt = new Date(systemClock().getTime() + 3_600_000).toISOString()
    await actions.move(issueId, 'scheduled', newsroom.people.publisher, { publishAt, zone: 'UTC' })
    await reconcileNow()
    expect((await actions.row(issueId)).stage).toBe('scheduled')
  })
})

describe('a scheduled issue that cannot be published for a technical reason', () => {
  const BUSY = Object.assign(new Error('SQLITE_BUSY: database is locked'), { code: 'SQLITE_BUSY' })

  const scheduledIssue = async () => {
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    const { clock, publishAt } = inAnHour()
    await actions.move(issueId, 'scheduled', newsroom.people.publisher, { publishAt, zone: 'UTC' })
    return { issueId, dueAt: clock() }
  }

  /** Reconciles as a worker does while its database is busy. */
  const reconcileBusy = async (
    issueId: string,
    now: Date,
    attempts: FailedAttempts,
    isBusy = true,
  ): Promise<unknown[]> => {
    const failures: unknown[] = []
    const req = await createLocalReq({}, newsroom.payload)
    const store = createPublishStore({ req, slugs: newsroom.options.slugs })
    await reconcile({
      attempts,
      clock: () => now,
      onFailure: (of, error) => (of === issueId ? failures.push(error) : undefined),
      store: isBusy ? { ...store, publish: () => Promise.reject(BUSY) } : store,
    })
    return failures
  }

  const after = (from: Date, seconds: number): Date => new Date(from.getTime() + seconds * 1000)

  type Letter = { readonly subject?: unknown; readonly text?: unknown }

  it('stays scheduled and approved, and is published once the database answers', async () => {
    const { dueAt, issueId } = await scheduledIssue()
    const attempts: FailedAttempts = new Map()
    const before = await actions.count('roundup-audit', issueId)
    expect(await reconcileBusy(issueId, dueAt, attempts)).toEqual([BUSY])
    const row = await actions.row(issueId)
    expect(row).toMatchObject({ stage: 'scheduled', approval: { by: newsroom.people.editor.id } })
    expect(await actions.count('roundup-audit', issueId)).toBe(before)
    expect(await reconcileBusy(issueId, dueAt, attempts, false)).toEqual([])
    expect(await actions.row(issueId)).toMatchObject({ _status: 'published', stage: 'published' })
    expect(await sent(issueId)).toEqual(ONCE)
  })

  it('is tried at the next tick, then less and less often', async () => {
    const { dueAt, issueId } = await scheduledIssue()
    const attempts: FailedAttempts = new Map()
    const triedAt: number[] = []
    for (let second = 0; second <= 20; second += 0.5)
      if ((await reconcileBusy(issueId, after(dueAt, second), attempts)).length > 0)
        triedAt.push(second)
    expect(triedAt).toEqual([0, 0.5, 1.5, 3.5, 7.5, 15.5])
    await reconcileBusy(issueId, after(dueAt, 60), attempts, false)
    expect((await actions.row(issueId)).stage).toBe('published')
  })

  it('notifies scheduler and publishers after five minutes, once for all workers', async () => {
    const { dueAt, issueId } = await scheduledIssue()
    const sendEmail = newsroom.payload.sendEmail
    const written: Letter[] = []
    newsroom.payload.sendEmail = (letter) => Promise.resolve(written.push(letter))
    try {
      for (const attempts of [new Map(), new Map()] satisfies FailedAttempts[])
        for (const second of [0, 200, 301, 400]) {
          await reconcileBusy(issueId, after(dueAt, second), attempts)
          await notificationsSent(newsroom.payload)
        }
    } finally {
      newsroom.payload.sendEmail = sendEmail
    }
    const letters = written.filter(({ subject }) => String(subject).startsWith('Not published yet'))
    expect(letters).toHaveLength(2)
    expect(letters[0]?.text).toContain('database')
    expect(JSON.stringify(letters)).not.toContain('SQLITE')
    expect((await actions.row(issueId)).stage).toBe('scheduled')
    await reconcileBusy(issueId, after(dueAt, 600), new Map(), false)
  })

  it('is published although it is locked by an open form', async () => {
    const { dueAt, issueId } = await scheduledIssue()
    await newsroom.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'issues', value: issueId },
        user: { relationTo: 'users', value: newsroom.people.author.id },
      },
      overrideAccess: true,
    })
    expect(await reconcileBusy(issueId, dueAt, new Map(), false)).toEqual([])
    expect((await actions.row(issueId)).stage).toBe('published')
  })
})

describe('two people who move one issue', () => {
  it('move it once: one succeeds, the other gets a sentence', async () => {
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    const results = await Promise.allSettled([
      actions.move(issueId, 'published', newsroom.people.publisher),
      actions.move(issueId, 'inReview', newsroom.people.editor),
    ])
    const { _status, stage } = await actions.row(issueId)
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect({ _status, stage }).toEqual(
      stage === 'published'
        ? { _status: 'published', stage: 'published' }
        : { _status: 'draft', stage: 'inReview' },
    )
    expect(await sent(issueId)).toEqual(stage === 'published' ? ONCE : NEVER)
  })
})
