import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { openStaffApis, type StaffApis, type Caller } from '../support/staff-apis.js'
import { editorActions, type EditorActions } from '../support/editor-actions.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'

const STAGES = ['draft', 'inReview', 'approved', 'scheduled', 'published'] as const

type Stage = (typeof STAGES)[number]

let newsroom: Newsroom
let actions: EditorActions
let apis: StaffApis
const issues = new Map<Stage, string>()

const walkTo = async (stage: Stage): Promise<string> => {
  const publication = await actions.publication({ undoWindowMs: 600_000 })
  const { issueId } = await actions.issue({ publication })
  const { publisher } = newsroom.people
  if (stage === 'draft') return issueId
  await actions.move(issueId, 'inReview', newsroom.people.author)
  if (stage === 'inReview') return issueId
  await actions.move(issueId, 'approved', newsroom.people.editor)
  if (stage === 'approved') return issueId
  const when = stage === 'scheduled' ? { publishAt: '2099-01-01T08:00:00.000Z' } : {}
  await actions.move(issueId, stage, publisher, when)
  return issueId
}

beforeAll(async () => {
  newsroom = await openNewsroom()
  newsroom.payload.logger.level = 'silent'
  actions = editorActions(newsroom)
  apis = await openStaffApis(newsroom)
  for (const stage of STAGES) issues.set(stage, await walkTo(stage))
}, 60_000)
afterAll(() => newsroom.close())

const rows = async (draft: boolean) => {
  const found = await Promise.all(
    STAGES.map((stage) => actions.row(issues.get(stage) ?? '', draft)),
  )
  return found.map(({ stage, title }) => ({ stage, title }))
}

const writeAll = (who: Caller, data: object, query = '') =>
  apis.rest(`/issues?where[id][exists]=true&depth=0${query}`, who, { body: data, method: 'PATCH' })

describe('a bulk write of all issues', () => {
  it.each(['', '&draft=true', '&autosave=true', '&overrideAccess=true', '&trash=true'])(
    'by an author reaches drafts alone%s, and without a log-in reaches none',
    async (query) => {
      const before = [await rows(false), await rows(true)]
      expect(await writeAll('nobody', { title: 'Taken' }, query)).toMatchObject({ status: 403 })
      expect([await rows(false), await rows(true)]).toEqual(before)
      const title = `By the author${query}`
      await writeAll('author', { title }, query)
      const reached = (await rows(true)).filter((row) => row.title === title)
      expect(reached.map(({ stage }) => stage)).toEqual(['draft'])
      expect((await rows(false)).slice(1)).toEqual(before[0]?.slice(1))
    },
  )

  it.each([
    ['author', 'approved'],
    ['author', 'published'],
    ['author', 'scheduled'],
    ['editor', 'published'],
    ['editor', 'scheduled'],
  ] as const)('changes no stage where the role does not allow it: %s to %s', async (who, stage) => {
    const before = await rows(false)
    for (const data of [
      { stage },
      { stage, publishAt: '2099-01-01T08:00:00.000Z' },
      ...(stage === 'published' ? [{ _status: 'published' }] : []),
    ])
      for (const query of ['', '&draft=true', '&publishAllLocales=true'])
        await writeAll(who, data, query)
    expect(await rows(false)).toEqual(before)
  })

  it('writes no system field', async () => {
    const { payload } = newsroom
    const own = async () => {
      const { docs } = await payload.db.find<Record<string, unknown>>({
        collection: 'issues',
        pagination: false,
        sort: 'id',
      })
      return docs.map(({ approval, correction, editors, intent, publishedAt }) => ({
        approval,
        correction,
        editors: Array.isArray(editors) ? editors.length : editors,
        intent,
        publishedAt,
      }))
    }
    const before = await own()
    const theirs = { at: '2026-01-01T00:00:00.000Z', by: 'mine', hash: 'mine' }
    for (const who of ['author', 'publisher', 'admin'] as const)
      await writeAll(who, {
        acceptedFindings: [theirs],
        approval: theirs,
        intent: theirs,
        publishedAt: theirs.at,
      })
    const after = await own()
    expect(after.map(({ intent, publishedAt }) => ({ intent, publishedAt }))).toEqual(
      before.map(({ intent, publishedAt }) => ({ intent, publishedAt })),
    )
    expect(JSON.stringify(after)).not.toContain('"mine"')
  })

  it('deletes nothing for authors and without a log-in', async () => {
    for (const who of ['nobody', 'author'] as const)
      expect(
        await apis.rest('/issues?where[id][exists]=true', who, { method: 'DELETE' }),
      ).toMatchObject({ status: 403 })
    expect(await newsroom.payload.count({ collection: 'issues' })).toEqual({ totalDocs: 5 })
  })
})

describe('an open correction', () => {
  it('is not visible without a log-in, over any API', async () => {
    const id = issues.get('published') ?? ''
    await actions.move(id, 'published', newsroom.people.publisher).catch(() => undefined)
    const secret = 'Not yet for readers'
    await apis.rest(`/issues/${id}`, 'editor', { body: { correction: 'draft' }, method: 'PATCH' })
    const written = await apis.rest(`/issues/${id}?draft=true`, 'editor', {
      body: { title: secret },
      method: 'PATCH',
    })
    expect(written.status).toBe(200)
    expect(JSON.stringify((await apis.rest(`/issues/${id}?draft=true`, 'editor')).body)).toContain(
      secret,
    )
    for (const path of [
      `/issues/${id}?draft=true`,
      '/issues?draft=true',
      '/issues?draft=true&where[title][contains]=readers',
      '/issues?draft=true&sort=title',
      `/issues/versions?where[parent][equals]=${id}`,
      '/issues?where[version.title][contains]=readers&draft=true',
    ])
      expect(JSON.stringify((await apis.rest(path, 'nobody')).body)).not.toContain(secret)
    for (const source of [
      `{ IssueDocument(id: "${id}", draft: true) { title } }`,
      '{ IssueDocuments(draft: true) { docs { title } } }',
      '{ versionsIssueDocuments { docs { version { title } } } }',
    ])
      expect(JSON.stringify((await apis.graphql(source, 'nobody')).body ?? null)).not.toContain(
        secret,
      )
  })
})
