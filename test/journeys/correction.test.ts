import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { createPublishStore } from '../../src/issues/publish-store.js'
import { systemClock } from '../../src/storage/system-clock.js'
import { reconcile } from '../../src/publish/reconcile.js'
import { findAuditRows } from '../support/find-audit-rows.js'
import { openStaffApis, type StaffApis, type Caller } from '../support/staff-apis.js'
import { editorActions, type EditorActions } from '../support/editor-actions.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'

let newsroom: Newsroom
let actions: EditorActions
let apis: StaffApis

beforeAll(async () => {
  newsroom = await openNewsroom()
  newsroom.payload.logger.level = 'silent'
  actions = editorActions(newsroom)
  apis = await openStaffApis(newsroom)
}, 60_000)
afterAll(() => newsroom.close())

type Correction = { stage: string; approval?: { by: string; hash: string } } | null

const patch = (issueId: string, who: Caller, data: object, query = '') =>
  apis.rest(`/issues/${issueId}${query}`, who, { body: data, method: 'PATCH' })

const correct = (issueId: string, who: Caller, stage: string | null) =>
  patch(issueId, who, { correction: stage === null ? null : { stage } })

const correctionOf = async (issueId: string): Promise<Correction> => {
  const row = (await actions.row(issueId)) as { correction?: Correction }
  return row.correction ?? null
}

const published = async (more: object = {}) => {
  const publication = await actions.publication({ undoWindowMs: 600_000, ...more })
  const made = await actions.issue({ publication })
  await actions.approve(made.issueId)
  await actions.move(made.issueId, 'published', newsroom.people.publisher)
  return made
}

type Edition = {
  readonly id: string
  readonly kind: string
  readonly content: { readonly title: string }
  readonly withdrawnAt?: string | null
}

const editionsOf = async (issueId: string): Promise<readonly Edition[]> =>
  (
    await newsroom.payload.db.find<Edition>({
      collection: 'editions',
      pagination: false,
      sort: 'ordinal',
      where: { issue: { equals: issueId } },
    })
  ).docs

const approvedCorrection = async (title = 'Pencils, corrected') => {
  const made = await published()
  await correct(made.issueId, 'editor', 'draft')
  await patch(made.issueId, 'author', { title }, '?draft=true')
  await correct(made.issueId, 'author', 'inReview')
  await correct(made.issueId, 'editor', 'approved')
  return made
}

const changesIn = (row: { changes?: readonly { key: string }[] | null } | undefined) =>
  (row?.changes ?? []).map(({ key }) => key)

describe('a correction', () => {
  it('is published on the web as a further edition, and is never mailed', async () => {
    const { issueId } = await approvedCorrection()
    expect(await actions.row(issueId)).toMatchObject({
      stage: 'published',
      title: 'Pencils of the week',
    })
    const answer = await patch(issueId, 'publisher', { stage: 'published' })
    expect(answer.status).toBe(200)
    const editions = await editionsOf(issueId)
    expect(editions.map(({ content, kind }) => [kind, content.title])).toEqual([
      ['first', 'Pencils of the week'],
      ['correction', 'Pencils, corrected'],
    ])
    expect(await actions.count('mailings', issueId)).toBe(1)
    expect(await actions.count('appearances', issueId)).toBe(1)
    expect(await correctionOf(issueId)).toBeNull()
    expect(await actions.row(issueId)).toMatchObject({
      _status: 'published',
      title: 'Pencils, corrected',
    })
  })

  it('says on the web when it was made', async () => {
    const { issueId, publicationId } = await approvedCorrection()
    await patch(issueId, 'publisher', { _status: 'published' })
    const publication = await newsroom.payload.db.findOne<{ id: string; slug: string }>({
      collection: 'publications',
      where: { id: { equals: publicationId } },
    })
    const source = `{ latestIssue(publication: "${publication?.slug ?? ''}") { title correctedAt } }`
    const { body } = await apis.rest('/roundup/graphql', 'nobody', {
      body: { query: source },
      method: 'POST',
    })
    const { data } = body as { data: { latestIssue: { title: string; correctedAt: string } } }
    expect(data.latestIssue.title).toBe('Pencils, corrected')
    expect(Date.parse(data.latestIssue.correctedAt)).toBeGreaterThan(0)
  })

  it('records each of its transitions in the audit log', async () => {
    const { issueId } = await approvedCorrection()
    await patch(issueId, 'publisher', { stage: 'published' })
    const rows = await findAuditRows(newsroom, issueId)
    expect(rows.map(({ actorName, from, to }) => [actorName, from, to]).slice(3)).toEqual([
      ['editor', 'published', 'correctionDraft'],
      ['author', 'correctionDraft', 'correctionInReview'],
      ['editor', 'correctionInReview', 'correctionApproved'],
      ['publisher', 'correctionApproved', 'published'],
    ])
    expect(rows[5]?.content).toMatchObject({ title: 'Pencils, corrected' })
  })

  it.each([
    ['author', null, 'draft', 403],
    ['editor', null, 'inReview', 409],
    ['editor', null, 'approved', 409],
    ['author', 'draft', 'approved', 403],
    ['editor', 'draft', 'approved', 409],
    ['author', 'inReview', 'approved', 403],
    ['author', 'inReview', 'draft', 403],
    ['editor', 'approved', 'draft', 200],
    ['author', 'approved', null, 403],
  ] as const)('%s, from %s to %s: %i', async (who, from, to, status) => {
    const { issueId } = await published()
    const way = ['draft', 'inReview', 'approved'] as const
    if (from) {
      await correct(issueId, 'editor', 'draft')
      await patch(issueId, 'editor', { title: 'Corrected' }, '?draft=true')
      for (const stage of way.slice(1, way.indexOf(from) + 1))
        await correct(issueId, 'admin', stage)
    }
    const answer = await correct(issueId, who, to)
    expect(answer.status).toBe(status)
    if (status !== 200) expect(answer.message).not.toMatch(/Forbidden|not allowed/)
  })

  it('is not published by an editor, nor before it is approved, over REST and GraphQL', async () => {
    const { issueId } = await approvedCorrection()
    const publish = `mutation { updateIssueDocument(id: "${issueId}", data: { stage: published }) { id } }`
    expect((await patch(issueId, 'editor', { stage: 'published' })).status).toBe(403)
    expect((await apis.graphql(publish, 'editor')).status).toBe(403)
    await correct(issueId, 'editor', 'draft')
    expect((await patch(issueId, 'publisher', { stage: 'published' })).message).toContain(
      'must be reviewed and approved',
    )
    expect((await apis.graphql(publish, 'publisher')).status).toBe(409)
    expect(await editionsOf(issueId)).toHaveLength(1)
  })

  it('loses its approval when it is edited, in its words or in an entry, and says what changed', async () => {
    const { entryId, issueId } = await approvedCorrection()
    await patch(issueId, 'editor', { subject: 'Other pencils' }, '?draft=true')
    expect(await correctionOf(issueId)).toEqual({ stage: 'inReview' })
    expect(changesIn((await findAuditRows(newsroom, issueId)).at(-1))).toEqual([
      'transitions:changedSubject',
    ])
    await correct(issueId, 'editor', 'approved')
    await apis.rest(`/entries/${entryId}`, 'author', {
      body: { title: 'A sharper, pencil' },
      method: 'PATCH',
    })
    expect(await correctionOf(issueId)).toEqual({ stage: 'inReview' })
    expect(changesIn((await findAuditRows(newsroom, issueId)).at(-1))).toEqual([
      'transitions:entryTitle',
    ])
    expect((await patch(issueId, 'publisher', { stage: 'published' })).status).toBe(409)
  })

  it('is opened by the first edit, and keeps its approval when it is saved as it was', async () => {
    const { issueId } = await published()
    await patch(issueId, 'editor', { title: 'Corrected' }, '?draft=true')
    expect(await correctionOf(issueId)).toEqual({ stage: 'draft' })
    await correct(issueId, 'author', 'inReview')
    await correct(issueId, 'editor', 'approved')
    await patch(issueId, 'editor', { reviewNote: 'Well seen.' }, '?draft=true')
    expect((await correctionOf(issueId))?.stage).toBe('approved')
  })

  it('takes no approval from a client', async () => {
    const { issueId } = await published()
    const forged = { approval: { at: 'now', by: 'me', hash: 'x' }, stage: 'draft' }
    await patch(issueId, 'editor', { correction: forged })
    expect(await correctionOf(issueId)).toEqual({ stage: 'draft' })
    await patch(issueId, 'editor', { correction: { ...forged, stage: 'approved' }, title: 'X' })
    expect(await correctionOf(issueId)).toEqual({ stage: 'draft' })
  })

  it('is dropped: the newest version is again the published one', async () => {
    const { issueId } = await approvedCorrection()
    expect((await correct(issueId, 'editor', null)).status).toBe(200)
    expect(await correctionOf(issueId)).toBeNull()
    expect(await actions.row(issueId, true)).toMatchObject({
      _status: 'published',
      title: 'Pencils of the week',
    })
    expect(await editionsOf(issueId)).toHaveLength(1)
  })

  it('that changes nothing is not sent for review', async () => {
    const { issueId } = await published()
    await correct(issueId, 'editor', 'draft')
    expect((await correct(issueId, 'editor', 'inReview')).message).toContain('changes nothing')
  })

  it('is of a published issue alone', async () => {
    const { issueId } = await actions.issue()
    expect((await correct(issueId, 'editor', 'draft')).message).toBe(
      'Only a published issue can be corrected; this one is a draft.',
    )
  })

  it('goes with the publication that is undone, and the next edition is a first one', async () => {
    const { issueId } = await approvedCorrection()
    await patch(issueId, 'publisher', { stage: 'published' })
    await actions.move(issueId, 'draft', newsroom.people.publisher)
    const withdrawn = await editionsOf(issueId)
    expect(withdrawn.map(({ withdrawnAt }) => Boolean(withdrawnAt))).toEqual([true, true])
    expect(await actions.count('appearances', issueId)).toBe(0)
    await actions.approve(issueId)
    await actions.move(issueId, 'published', newsroom.people.publisher)
    expect((await editionsOf(issueId)).at(-1)).toMatchObject({ kind: 'first' })
  })

  it('that a crash left between publishing and freezing is frozen by the reconciler, once', async () => {
    const { issueId } = await approvedCorrection()
    const correction = await correctionOf(issueId)
    const newest = await actions.row(issueId, true)
    await newsroom.payload.db.updateOne({
      collection: 'issues',
      data: { approval: correction?.approval, correction: null, title: newest.title },
      id: issueId,
    })
    const req = await createLocalReq({}, newsroom.payload)
    const store = createPublishStore({ req, slugs: newsroom.options.slugs })
    const round = () =>
      reconcile({
        clock: systemClock,
        onFailure: (_, error) => {
          throw error
        },
        store,
      })
    await Promise.all([round(), round()])
    expect((await editionsOf(issueId)).map(({ kind }) => kind)).toEqual(['first', 'correction'])
    expect(await round()).toBe(0)
  })
})
