import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { findAuditRows } from '../support/find-audit-rows.js'
import { openStaffApis, type ApiAnswer, type StaffApis } from '../support/staff-apis.js'
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

type Collection = 'entries' | 'issues'

const GRAPHQL_NAMES = { entries: 'EntryDocument', issues: 'IssueDocument' }

const statusOf = (error: unknown): number => (error as { status?: number }).status ?? 500

/** Restores a version over each API. */
const RESTORE: Record<string, (collection: Collection, id: string) => Promise<number>> = {
  REST: async (collection, id) =>
    (await apis.rest(`/${collection}/versions/${id}`, 'editor', { method: 'POST' })).status,
  GraphQL: async (collection, id) =>
    (
      await apis.graphql(
        `mutation { restoreVersion${GRAPHQL_NAMES[collection]}(id: "${id}") { id } }`,
        'editor',
      )
    ).status,
  'the Local API': (collection, id) =>
    newsroom.payload
      .restoreVersion({ collection, id, overrideAccess: false, user: newsroom.people.editor })
      .then(() => 200, statusOf),
}

const APIS = Object.keys(RESTORE)

const restore = async (api: string, collection: Collection, id: string): Promise<number> =>
  (await RESTORE[api]?.(collection, id)) ?? 0

const move = (
  id: string,
  who: 'author' | 'editor' | 'publisher',
  data: object,
): Promise<ApiAnswer> => apis.rest(`/issues/${id}`, who, { body: data, method: 'PATCH' })

const FIRST_TITLE = 'A sharper pencil'

const rename = (entryId: string, title: string): Promise<unknown> =>
  newsroom.payload.update({
    collection: 'entries',
    data: { title },
    id: entryId,
    overrideAccess: false,
    user: newsroom.people.author,
  })

const oldestVersion = async (collection: Collection, parent: string): Promise<string> => {
  const { docs } = await newsroom.payload.findVersions({
    collection,
    limit: 1,
    overrideAccess: true,
    sort: 'createdAt',
    where: { parent: { equals: parent } },
  })
  return String(docs[0]?.id)
}

/** An issue whose entry was renamed before the review. */
const issueOfRenamed = async (publication?: string) => {
  const made = await actions.issue(publication ? { publication } : {})
  await rename(made.entryId, 'A blunter pencil')
  return { ...made, versionId: await oldestVersion('entries', made.entryId) }
}

const approve = (id: string): Promise<void> => actions.approve(id)

const publish = async (id: string): Promise<void> => {
  await approve(id)
  await move(id, 'publisher', { stage: 'published' })
}

const TO: Record<string, (id: string) => Promise<unknown>> = {
  draft: () => Promise.resolve(),
  inReview: (id) => move(id, 'author', { stage: 'inReview' }),
  approved: approve,
  scheduled: async (id) => {
    await approve(id)
    await move(id, 'publisher', { publishAt: '2099-01-01T08:00', stage: 'scheduled' })
  },
  published: publish,
}

const titleOf = async (entryId: string): Promise<unknown> =>
  (await newsroom.payload.findByID({ collection: 'entries', id: entryId, overrideAccess: true }))[
    'title'
  ]

const AFTER: readonly (readonly [string, string])[] = [
  ['draft', 'draft'],
  ['inReview', 'inReview'],
  ['approved', 'inReview'],
  ['scheduled', 'inReview'],
  ['published', 'published'],
]

describe.each(APIS)('an older version of an entry, restored over %s', (api) => {
  it.each(AFTER)('leaves an issue that was %s %s', async (stage, after) => {
    const { entryId, issueId, versionId } = await issueOfRenamed()
    await TO[stage]?.(issueId)
    expect(await actions.row(issueId)).toMatchObject({ stage })
    expect(await restore(api, 'entries', versionId)).toBe(200)
    expect(await titleOf(entryId)).toBe(FIRST_TITLE)
    const row = await actions.row(issueId)
    expect(row).toMatchObject({ stage: after })
    expect(Boolean(row.approval)).toBe(after === 'published')
    expect(await actions.row(issueId, true)).toMatchObject({ stage: after })
  })

  it('takes an approved correction back to review', async () => {
    const { entryId, issueId } = await issueOfRenamed()
    await publish(issueId)
    await rename(entryId, 'A rounder pencil')
    await move(issueId, 'editor', { correction: { stage: 'draft' } })
    await move(issueId, 'author', { correction: { stage: 'inReview' } })
    await move(issueId, 'editor', { correction: { stage: 'approved' } })
    expect(await actions.row(issueId)).toMatchObject({ correction: { stage: 'approved' } })
    const version = await oldestVersion('entries', entryId)
    expect(await restore(api, 'entries', version)).toBe(200)
    expect(await actions.row(issueId)).toMatchObject({
      correction: { stage: 'inReview' },
      stage: 'published',
    })
  })
})

describe.each(APIS)('an older version of an issue, restored over %s', (api) => {
  it.each(AFTER.slice(0, 4))('leaves an issue that was %s %s', async (stage, after) => {
    const { issueId } = await actions.issue()
    const version = await oldestVersion('issues', issueId)
    await newsroom.payload.update({
      collection: 'issues',
      data: { title: 'Pens of the week' },
      draft: true,
      id: issueId,
      overrideAccess: false,
      user: newsroom.people.author,
    })
    await TO[stage]?.(issueId)
    expect(await restore(api, 'issues', version)).toBe(200)
    const row = await actions.row(issueId)
    expect(row).toMatchObject({ stage: after, title: 'Pencils of the week' })
    expect(row.approval ?? null).toBeNull()
    if (after !== stage) {
      expect((await findAuditRows(newsroom, issueId)).at(-1)).toMatchObject({
        from: stage,
        to: after,
      })
    }
  })

  it('is refused over the published version, with a sentence that says how to do it', async () => {
    const { issueId } = await actions.issue()
    const version = await oldestVersion('issues', issueId)
    await publish(issueId)
    expect(await restore(api, 'issues', version)).toBe(409)
    expect(await actions.row(issueId)).toMatchObject({ _status: 'published', stage: 'published' })
  })
})

describe('an older version of an issue, restored as a draft', () => {
  const restoreAsDraft = (id: string) =>
    apis.rest(`/issues/versions/${id}?draft=true`, 'editor', { method: 'POST' })

  it.each(AFTER)('leaves an issue that was %s %s', async (stage, after) => {
    const { issueId } = await actions.issue()
    const version = await oldestVersion('issues', issueId)
    await newsroom.payload.update({
      collection: 'issues',
      data: { title: 'Pens of the week' },
      draft: true,
      id: issueId,
      overrideAccess: false,
      user: newsroom.people.author,
    })
    await TO[stage]?.(issueId)
    expect((await restoreAsDraft(version)).status).toBe(200)
    expect(await actions.row(issueId)).toMatchObject({ stage: after })
    expect(await actions.row(issueId, true)).toMatchObject({
      stage: after,
      title: 'Pencils of the week',
    })
    if (stage === 'published') {
      expect(await actions.row(issueId)).toMatchObject({
        correction: { stage: 'draft' },
        title: 'Pens of the week',
      })
    }
  })
})

describe('a version that was published, restored', () => {
  const publishedVersion = async (issueId: string): Promise<string> => {
    const { docs } = await newsroom.payload.findVersions({
      collection: 'issues',
      limit: 1,
      overrideAccess: true,
      sort: '-createdAt',
      where: {
        and: [{ parent: { equals: issueId } }, { 'version._status': { equals: 'published' } }],
      },
    })
    return String(docs[0]?.id)
  }

  it.each(APIS)('publishes nothing for an editor, over %s', async (api) => {
    const publication = await actions.publication({ undoWindowMs: 60_000 })
    const { issueId } = await actions.issue({ publication })
    await publish(issueId)
    const version = await publishedVersion(issueId)
    await move(issueId, 'publisher', { stage: 'draft' })
    await approve(issueId)
    expect(await restore(api, 'issues', version)).toBe(403)
    expect(await actions.row(issueId)).toMatchObject({ _status: 'draft', stage: 'approved' })
  })
})

describe('a restore and another write in one request of GraphQL', () => {
  it('are two writes: the second is an ordinary edit', async () => {
    const { entryId, issueId } = await issueOfRenamed()
    const version = await oldestVersion('entries', entryId)
    const answer = await apis.graphql(
      `mutation {
        back: restoreVersionEntryDocument(id: "${version}") { id }
        note: updateIssueDocument(id: "${issueId}", data: { reviewNote: "Read it again.", stage: inReview }) { stage }
      }`,
      'editor',
    )
    expect(answer).toMatchObject({ body: { note: { stage: 'inReview' } }, status: 200 })
    expect(await actions.row(issueId)).toMatchObject({ stage: 'inReview' })
  })
})
