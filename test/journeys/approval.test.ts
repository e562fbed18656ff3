import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { createPublishStore } from '../../src/issues/publish-store.js'
import { systemClock } from '../../src/storage/system-clock.js'
import { reconcile } from '../../src/publish/reconcile.js'
import { localize } from '../../src/i18n/localize.js'
import { findAuditRows, type AuditRow } from '../support/find-audit-rows.js'
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

const patch = (path: string, who: Caller, data: object, language?: string) =>
  apis.rest(path, who, { body: data, method: 'PATCH', ...(language ? { language } : {}) })

const move = (issueId: string, who: Caller, data: object) => patch(`/issues/${issueId}`, who, data)

const approved = async (publication?: string) => {
  const made = await actions.issue(publication ? { publication } : {})
  await actions.approve(made.issueId)
  return made
}

const lastMove = async (issueId: string): Promise<AuditRow | undefined> =>
  (await findAuditRows(newsroom, issueId)).at(-1)

const messageIn = (row: AuditRow | undefined): string =>
  (row?.changes ?? []).map((told) => localize('en', told)).join(' ')

const COMMA = 'A sharper, pencil'

const changeComma: Record<string, (entryId: string) => Promise<unknown>> = {
  REST: (entryId) => patch(`/entries/${entryId}`, 'author', { title: COMMA }),
  GraphQL: (entryId) =>
    apis.graphql(
      `mutation { updateEntryDocument(id: "${entryId}", data: { title: "${COMMA}" }) { id } }`,
      'author',
    ),
  'the Local API': (entryId) =>
    newsroom.payload.update({
      collection: 'entries',
      data: { title: COMMA },
      id: entryId,
      overrideAccess: true,
    }),
}

describe('an approval', () => {
  it('keeps what was approved, word for word, with its hash', async () => {
    const { issueId } = await approved()
    const { approval } = await actions.row(issueId)
    expect(await lastMove(issueId)).toMatchObject({
      actorName: 'editor',
      content: { title: 'Pencils of the week' },
      contentHash: approval?.hash,
      from: 'inReview',
      to: 'approved',
    })
  })

  it.each(Object.keys(changeComma))('is voided by one comma of one entry, over %s', async (api) => {
    const { entryId, issueId } = await approved()
    await changeComma[api]?.(entryId)
    expect(await actions.row(issueId)).toMatchObject({ approval: null, stage: 'inReview' })
    expect(messageIn(await lastMove(issueId))).toBe(
      `The title of “A sharper pencil” is now “${COMMA}”.`,
    )
    expect((await move(issueId, 'publisher', { stage: 'published' })).status).toBe(409)
  })

  it('is voided by an edit of the issue, which says what changed', async () => {
    const { issueId } = await approved()
    await patch(`/issues/${issueId}?draft=true`, 'editor', { subject: 'Pens' })
    expect(await lastMove(issueId)).toMatchObject({ from: 'approved', to: 'inReview' })
    expect(messageIn(await lastMove(issueId))).toBe(
      'The subject is now “Pens”. Before: “Pencils of the week”.',
    )
  })

  it('is voided when an entry is deleted', async () => {
    const { entryId, issueId } = await approved()
    await apis.rest(`/entries/${entryId}`, 'editor', { method: 'DELETE' })
    expect(await actions.row(issueId)).toMatchObject({ stage: 'inReview' })
    expect(messageIn(await lastMove(issueId))).toContain('“A sharper pencil” has been removed.')
  })

  it('survives a note to an entry, a note to the issue and a save without a change', async () => {
    const { entryId, issueId } = await approved()
    const before = await findAuditRows(newsroom, issueId)
    await patch(`/entries/${entryId}`, 'author', { note: 'Ask Ada.' })
    await patch(`/issues/${issueId}?draft=true`, 'editor', { reviewNote: 'Fine.' })
    await patch(`/issues/${issueId}`, 'editor', { title: 'Pencils of the week' })
    expect(await actions.row(issueId)).toMatchObject({ stage: 'approved' })
    expect(await findAuditRows(newsroom, issueId)).toHaveLength(before.length)
  })

  it('is void at the next transition when the publication changed, and says so', async () => {
    const { issueId, publicationId } = await approved()
    await patch(`/publications/${publicationId}`, 'admin', { look: { accent: '#123456' } })
    const answer = await move(issueId, 'publisher', { stage: 'published' })
    expect(answer).toMatchObject({ status: 409 })
    expect(answer.message).toContain('The design of the publication has changed.')
    expect(await actions.row(issueId)).toMatchObject({ approval: null, stage: 'inReview' })
    expect(messageIn(await lastMove(issueId))).toBe('The design of the publication has changed.')
    await move(issueId, 'editor', { stage: 'approved' })
    expect((await move(issueId, 'publisher', { stage: 'published' })).status).toBe(200)
  })

  it('is given by another person where a second person must approve', async () => {
    const { issueId } = await actions.issue({
      publication: await actions.publication({ fourEyes: true }),
    })
    await patch(`/issues/${issueId}`, 'editor', { title: 'By the editor' })
    await move(issueId, 'author', { stage: 'inReview' })
    expect((await move(issueId, 'editor', { stage: 'approved' })).status).toBe(200)
  })
})

describe('a refusal', () => {
  it('is in the language of the request', async () => {
    const { issueId } = await actions.issue()
    const inGerman = await patch(`/issues/${issueId}`, 'publisher', { stage: 'published' }, 'de')
    expect(inGerman.message).toBe(
      'Diese Ausgabe ist ein Entwurf und kann nicht veröffentlicht werden. Bitte zuerst zur Prüfung geben und freigeben lassen.',
    )
  })

  it('tells an author who may change an issue in review', async () => {
    const { issueId } = await actions.issue()
    await move(issueId, 'author', { stage: 'inReview' })
    expect(await patch(`/issues/${issueId}`, 'author', { title: 'Mine' })).toMatchObject({
      message:
        'This issue is in review. Only an editor can change it now; ask one to send it back to you.',
      status: 403,
    })
  })

  it('keeps an outdated form from reverting a transition', async () => {
    const { issueId } = await actions.issue()
    await move(issueId, 'author', { stage: 'inReview' })
    const stale = { stage: 'draft', title: 'Pencils of the week' }
    expect(await patch(`/issues/${issueId}?draft=true`, 'editor', stale)).toMatchObject({
      status: 409,
    })
    expect(await actions.row(issueId)).toMatchObject({ stage: 'inReview' })
  })

  it('keeps a note with its own transition alone', async () => {
    const { issueId } = await actions.issue()
    await move(issueId, 'author', { stage: 'inReview' })
    await move(issueId, 'editor', { reviewNote: 'Shorter, please.', stage: 'draft' })
    await move(issueId, 'author', { stage: 'inReview' })
    expect((await findAuditRows(newsroom, issueId)).map(({ note }) => note ?? null)).toEqual([
      null,
      'Shorter, please.',
      null,
    ])
  })
})

const FORM: Record<string, (id: string) => Promise<unknown>> = {
  draft: () => Promise.resolve(),
  inReview: (id) => move(id, 'author', { stage: 'inReview' }),
  approved: (id) => actions.approve(id),
  scheduled: async (id) => {
    await actions.approve(id)
    await move(id, 'publisher', { publishAt: '2099-01-01T08:00', stage: 'scheduled' })
  },
  published: async (id) => {
    await actions.approve(id)
    await move(id, 'publisher', { stage: 'published' })
  },
  corrected: async (id) => {
    await FORM['published']?.(id)
    await move(id, 'editor', { correction: { stage: 'draft' } })
  },
}

describe('the form of an issue', () => {
  it.each([
    ['draft', true, true],
    ['inReview', false, true],
    ['approved', false, false],
    ['scheduled', false, false],
    ['published', false, false],
    ['corrected', true, true],
  ])('that is %s opens for writing: author %s, editor %s', async (stage, author, editor) => {
    const { issueId } = await actions.issue()
    await FORM[stage]?.(issueId)
    for (const [who, mayWrite] of [
      ['author', author],
      ['editor', editor],
    ] as const) {
      const { body } = await apis.rest(`/issues/access/${issueId}`, who, {
        body: {},
        method: 'POST',
      })
      const { update } = body as { update?: boolean }
      expect(Boolean(update)).toBe(mayWrite)
    }
  })
})

const reconcileAt = async (at: Date): Promise<void> => {
  const req = await createLocalReq({}, newsroom.payload)
  const store = createPublishStore({ req, slugs: newsroom.options.slugs })
  await reconcile({ clock: () => at, onFailure: () => undefined, store })
}

describe('a schedule', () => {
  it('keeps its issue from being deleted, by an editor as by an admin, until it is cancelled', async () => {
    const { issueId } = await approved(await actions.publication())
    await move(issueId, 'publisher', { publishAt: '2099-07-01T08:00', stage: 'scheduled' })
    const remove = (who: 'editor' | 'admin') =>
      newsroom.payload.delete({
        collection: 'issues',
        id: issueId,
        overrideAccess: false,
        user: newsroom.people[who],
      })
    await expect(remove('editor')).rejects.toThrow('Ask a publisher to cancel the schedule first.')
    await expect(remove('admin')).rejects.toThrow('cannot be deleted')
    await move(issueId, 'publisher', { stage: 'approved' })
    await expect(remove('editor')).resolves.toMatchObject({ id: issueId })
  })

  it('reads a wall time in the zone of the publication', async () => {
    const publication = await actions.publication({ timeZone: 'Europe/Berlin' })
    const { issueId } = await approved(publication)
    await move(issueId, 'publisher', { publishAt: '2099-07-01T08:00', stage: 'scheduled' })
    expect(await actions.row(issueId)).toMatchObject({
      publishAt: '2099-07-01T06:00:00.000Z',
      stage: 'scheduled',
      zone: 'Europe/Berlin',
    })
    expect(messageIn(await lastMove(issueId))).toBe(
      'To be published at 2099-07-01 08:00 (Europe/Berlin).',
    )
  })

  it.each([
    [{}, 409, 'Enter when'],
    [{ publishAt: '2001-01-01T08:00' }, 409, 'is in the past'],
    [{ publishAt: 'soon' }, 400, 'is not a time'],
    [{ publishAt: '2099-01-01T08:00', zone: 'Mars' }, 400, 'is not a time zone'],
  ])('is refused: %j', async (hour, status, told) => {
    const { issueId } = await approved()
    const answer = await move(issueId, 'publisher', { ...hour, stage: 'scheduled' })
    expect(answer.status).toBe(status)
    expect(answer.message).toContain(told)
    expect(await actions.row(issueId)).toMatchObject({ stage: 'approved' })
  })

  it('can be changed, keeps its approval, and can be cancelled', async () => {
    const { issueId } = await approved()
    const first = { publishAt: '2099-01-01T08:00', stage: 'scheduled', zone: 'Europe/Berlin' }
    await move(issueId, 'publisher', { ...first, deliver: 'web' })
    expect(
      (await move(issueId, 'editor', { ...first, publishAt: '2099-01-02T08:00' })).status,
    ).toBe(403)
    await move(issueId, 'publisher', { publishAt: '2099-01-02T09:00', stage: 'scheduled' })
    expect(await actions.row(issueId)).toMatchObject({
      approval: { by: newsroom.people.editor.id },
      deliver: 'web',
      publishAt: '2099-01-02T08:00:00.000Z',
      stage: 'scheduled',
    })
    expect(messageIn(await lastMove(issueId))).toBe(
      'Now to be published at 2099-01-02 09:00 (Europe/Berlin), not at 2099-01-01 08:00.',
    )
    await move(issueId, 'publisher', { stage: 'approved' })
    expect(await actions.row(issueId)).toMatchObject({
      approval: { by: newsroom.people.editor.id },
      publishAt: null,
      stage: 'approved',
    })
  })

  it('is carried out once after a missed publish time', async () => {
    const { issueId } = await approved()
    await move(issueId, 'publisher', { publishAt: '2099-01-01T08:00:00Z', stage: 'scheduled' })
    await reconcileAt(new Date('2099-01-01T07:59:59Z'))
    expect(await actions.row(issueId)).toMatchObject({ stage: 'scheduled' })
    await Promise.all([1, 2, 3].map(() => reconcileAt(new Date('2099-01-03T00:00:00Z'))))
    expect(await actions.row(issueId)).toMatchObject({ stage: 'published' })
    expect([
      await actions.count('editions', issueId),
      await actions.count('mailings', issueId),
    ]).toEqual([1, 1])
  })

  it('is refused at its publish time when the scheduler can no longer publish, and reported once', async () => {
    const { issueId } = await approved()
    await move(issueId, 'publisher', { publishAt: '2099-01-01T08:00:00Z', stage: 'scheduled' })
    const demote = (role: string) =>
      newsroom.payload.update({
        collection: 'users',
        data: { role },
        id: newsroom.people.publisher.id,
        overrideAccess: true,
      })
    await demote('author')
    await Promise.all([1, 2].map(() => reconcileAt(new Date('2099-01-01T08:00:01Z'))))
    await demote('publisher')
    expect(await actions.row(issueId)).toMatchObject({ approval: null, stage: 'inReview' })
    const back = (await findAuditRows(newsroom, issueId)).filter(({ from }) => from === 'scheduled')
    expect(back).toHaveLength(1)
    expect(messageIn(back[0])).toContain('can no longer publish')
  })

  it('is refused at its publish time when the content changed, in one audit row that says what changed', async () => {
    const { issueId, publicationId } = await approved()
    await move(issueId, 'publisher', { publishAt: '2099-01-01T08:00:00Z', stage: 'scheduled' })
    await patch(`/publications/${publicationId}`, 'admin', { postalAddress: 'Elsewhere 1' })
    await reconcileAt(new Date('2099-01-01T08:00:01Z'))
    const back = (await findAuditRows(newsroom, issueId)).filter(({ from }) => from === 'scheduled')
    expect(back.map(({ to }) => to)).toEqual(['inReview'])
    expect(messageIn(back[0])).toContain('It could not be published at its scheduled time.')
    expect(messageIn(back[0])).toContain('name, address or settings have changed')
    expect(systemClock() < new Date('2099-01-01')).toBe(true)
  })
})
