import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import type { LineupRows } from '../../src/compose/lineup-rows.js'
import type { Role } from '../../src/domain/roles.js'
import type {
  ChangeAnswer,
  ConflictAnswer,
  InboxAnswer,
  LineupAnswer,
} from '../../src/issues/lineup/answers.js'
import { editorActions, type EditorActions } from '../support/editor-actions.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { logInStaff, type Staff } from '../support/log-in-staff.js'
import { lexicalParagraph } from '../support/lexical-paragraph.js'

let newsroom: Newsroom
let actions: EditorActions
let staff: Staff

const call: Staff['call'] = (path, role, init) => staff.call(path, role, init)

const get = async <Answer>(path: string, role: Role = 'author'): Promise<Answer> => {
  const response = await call(`/roundup/issues/${path}`, role)
  expect(response.status).toBe(200)
  return (await response.json()) as Answer
}

const post = (path: string, body: object = {}, role: Role = 'author'): Promise<Response> =>
  call(`/roundup/issues/${path}`, role, { body: JSON.stringify(body), method: 'POST' })

const done = async <Answer>(response: Response): Promise<Answer> => {
  const answer: unknown = await response.json()
  expect({ answer, isOk: response.ok }).toMatchObject({ isOk: true })
  return answer as Answer
}

const messageOf = async (response: Response): Promise<string> =>
  ((await response.json()) as ConflictAnswer).errors[0]?.message ?? ''

const lineupOf = (issueId: string): Promise<LineupAnswer> => get(`${issueId}/lineup`)

/** `star | Tools: axe bow`, by the titles. */
const told = ({ cards, rows, sections }: LineupAnswer): string =>
  [
    rows.highlights.map(({ entry }) => cards[entry ?? '']?.title ?? '').join(' '),
    ...rows.lineup.map(({ items, section }) =>
      [
        `${sections.find(({ id }) => id === section)?.name ?? 'gone'}:`,
        ...items.map(({ entry }) => cards[entry ?? '']?.title ?? 'gone'),
      ].join(' '),
    ),
  ].join(' | ')

type Made = {
  readonly publicationId: string
  readonly issueId: string
  readonly tools: string
  readonly books: string
  readonly entry: (title: string, more?: object) => Promise<string>
}

/** A publication with two sections, and an issue with one entry. */
const anIssue = async (more: object = {}): Promise<Made> => {
  const { payload, people } = newsroom
  const publicationId = await actions.publication()
  const tools = await actions.section(publicationId, 'Tools')
  const books = await actions.section(publicationId, 'Books')
  const entry = async (title: string, fields: object = {}): Promise<string> => {
    const id = await actions.entry(publicationId, title)
    await payload.update({ collection: 'entries', id, data: fields, overrideAccess: true })
    return id
  }
  const axe = await entry('axe')
  const issue = await payload.create({
    collection: 'issues',
    draft: true,
    overrideAccess: false,
    user: people.author,
    data: {
      title: 'Tools No. 1',
      subject: 'Tools of the week',
      date: '2026-11-22',
      lineup: [{ section: tools, items: [{ entry: axe }] }],
      publication: publicationId,
      ...more,
    },
  })
  return { books, entry, issueId: String(issue.id), publicationId, tools }
}

const save = (issueId: string, { seen }: LineupAnswer, rows: LineupRows, role: Role = 'author') =>
  post(`${issueId}/lineup`, { ...rows, seen }, role)

const withHighlight = (rows: LineupRows, entry: string, id = `row-${entry}`): LineupRows => ({
  ...rows,
  highlights: [...rows.highlights, { id, entry, form: 'full' }],
})

beforeAll(async () => {
  newsroom = await openNewsroom()
  actions = editorActions(newsroom)
  staff = await logInStaff(newsroom)
})
afterAll(() => newsroom.close())

describe('the lineup', () => {
  it('is returned with its cards: host, points answered, stage', async () => {
    const { issueId } = await anIssue()
    const answer = await lineupOf(issueId)
    expect(told(answer)).toBe(' | Tools: axe')
    expect(Object.values(answer.cards)[0]).toMatchObject({
      host: 'example.org',
      points: { answered: 1, asked: 3 },
      stage: 'ready',
    })
    expect(answer.locked).toBeUndefined()
    expect(answer.next).toEqual({ isThere: false, number: 2 })
  })

  it('is saved with its rows and their data', async () => {
    const { books, entry, issueId } = await anIssue()
    const saw = await entry('saw')
    const before = await lineupOf(issueId)
    const [first] = before.rows.lineup
    const followUpOf = first?.items[0]?.entry ?? ''
    const rows: LineupRows = {
      highlights: [{ id: 'row-saw', entry: saw, form: 'short', followUpOf }],
      lineup: [{ id: 'row-books', section: books, items: [] }, ...(first ? [first] : [])],
    }
    const answer = await done<LineupAnswer>(await save(issueId, before, rows))
    expect(told(answer)).toBe('saw | Books: | Tools: axe')
    const again = await lineupOf(issueId)
    expect(again.rows).toEqual(rows)
    expect(again.seen).toBe(answer.seen)
  })

  it('is kept when a form that was opened before saves other fields', async () => {
    const { entry, issueId } = await anIssue()
    const saw = await entry('saw')
    const before = await lineupOf(issueId)
    await done(await save(issueId, before, withHighlight(before.rows, saw)))
    const form = { introduction: null, subject: 'Better words', title: 'Tools No. 1' }
    await done(
      await call(`/issues/${issueId}?draft=true`, 'author', {
        body: JSON.stringify(form),
        method: 'PATCH',
      }),
    )
    expect(told(await lineupOf(issueId))).toBe('saw | Tools: axe')
  })

  it('is not overwritten by an outdated one: 409 with who changed it, and the current lineup', async () => {
    const { entry, issueId } = await anIssue()
    const [saw, drill] = [await entry('saw'), await entry('drill')]
    const before = await lineupOf(issueId)
    await done(await save(issueId, before, withHighlight(before.rows, saw), 'editor'))
    const refused = await save(issueId, before, withHighlight(before.rows, drill))
    expect(refused.status).toBe(409)
    const { errors, lineup } = (await refused.json()) as ConflictAnswer
    expect(errors[0]?.message).toContain('editor')
    expect(told(lineup)).toBe('saw | Tools: axe')
    await done(await save(issueId, lineup, withHighlight(lineup.rows, drill)))
    expect(told(await lineupOf(issueId))).toBe('saw drill | Tools: axe')
  })

  it('of two that are saved at once, one is answered 409', async () => {
    const { entry, issueId } = await anIssue()
    const [saw, drill] = [await entry('saw'), await entry('drill')]
    const before = await lineupOf(issueId)
    const answers = await Promise.all([
      save(issueId, before, withHighlight(before.rows, saw), 'editor'),
      save(issueId, before, withHighlight(before.rows, drill)),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('refuses a duplicate entry and a malformed lineup', async () => {
    const { issueId } = await anIssue()
    const before = await lineupOf(issueId)
    const axe = before.rows.lineup[0]?.items[0]?.entry ?? ''
    const twice = await save(issueId, before, withHighlight(before.rows, axe))
    expect(twice.status).toBe(400)
    expect(await messageOf(twice)).toContain('is already in the issue')
    expect((await post(`${issueId}/lineup`, { highlights: 'all' })).status).toBe(400)
  })

  it('takes as many queries for twenty entries as for one', async () => {
    const { entry, issueId } = await anIssue()
    const titles = Array.from({ length: 19 }, (_, at) => `tool ${at}`)
    const before = await lineupOf(issueId)
    const asked = jest.spyOn(newsroom.payload.db, 'find')
    await lineupOf(issueId)
    const forOne = asked.mock.calls.length
    let { rows } = before
    for (const title of titles) rows = withHighlight(rows, await entry(title))
    await done(await save(issueId, before, rows))
    asked.mockClear()
    expect(Object.keys((await lineupOf(issueId)).cards)).toHaveLength(20)
    const forTwenty = asked.mock.calls.length
    asked.mockRestore()
    expect(forOne).toBeGreaterThan(0)
    expect(forTwenty).toBe(forOne)
  })
})

describe('a read-only lineup', () => {
  it('gives the reason, and refuses changes with the same sentence', async () => {
    const { entry, issueId } = await anIssue()
    const saw = await entry('saw')
    await actions.move(issueId, 'inReview', newsroom.people.author)
    const ofAuthor = await lineupOf(issueId)
    expect(ofAuthor.locked).toContain('in review')
    const ofEditor = await get<LineupAnswer>(`${issueId}/lineup`, 'editor')
    expect(ofEditor.locked).toBeUndefined()
    await actions.move(issueId, 'approved', newsroom.people.editor)
    const approved = await get<LineupAnswer>(`${issueId}/lineup`, 'editor')
    expect(approved.locked).toContain('Back to edit')
    const refused = await save(issueId, approved, withHighlight(approved.rows, saw), 'editor')
    expect(refused.status).toBe(409)
    expect(await messageOf(refused)).toBe(approved.locked)
    expect((await post(`${issueId}/fill`, {}, 'editor')).status).toBe(409)
    expect((await actions.row(issueId)).stage).toBe('approved')
  })

  it('is refused without a role', async () => {
    const { issueId } = await anIssue()
    for (const path of ['lineup', 'inbox']) {
      expect((await call(`/roundup/issues/${issueId}/${path}`, undefined)).status).toBe(401)
    }
    expect(
      (await call(`/roundup/issues/${issueId}/fill`, undefined, { method: 'POST' })).status,
    ).toBe(401)
  })
})

describe('the inbox', () => {
  it('lists entries that are in no issue, by stage and by search text', async () => {
    const { entry, issueId, tools } = await anIssue()
    await entry('saw', { section: tools, stage: 'ready' })
    await entry('drill', { note: 'ask Ada about torque', stage: 'drafted' })
    await entry('עברית 🧪', { stage: 'collected' })
    const all = await get<InboxAnswer>(`${issueId}/inbox`)
    expect(all.counts).toEqual({ collected: 1, drafted: 1, ready: 1 })
    expect(all.cards.map(({ title }) => title)).toEqual(['עברית 🧪', 'drill', 'saw'])
    const titles = async (query: string): Promise<readonly string[]> =>
      (await get<InboxAnswer>(`${issueId}/inbox?${query}`)).cards.map(({ title }) => title)
    expect(await titles('stage=ready')).toEqual(['saw'])
    expect(await titles('q=torque')).toEqual(['drill'])
    expect(await titles('q=example.org/saw')).toEqual(['saw'])
    expect(await titles(`q=${encodeURIComponent('עברית')}`)).toEqual(['עברית 🧪'])
    expect(await titles('q=nothing')).toEqual([])
  })

  it('gives fifty at a time', async () => {
    const { issueId, publicationId } = await anIssue()
    for (let at = 0; at < 53; at += 1) await actions.entry(publicationId, `tool ${at}`)
    const second = await get<InboxAnswer>(`${issueId}/inbox?page=2`)
    expect(second).toMatchObject({ page: 2, pages: 2 })
    expect(await get<InboxAnswer>(`${issueId}/inbox?page=1e300`)).toMatchObject({ page: 1 })
    expect(second.cards).toHaveLength(3)
  })

  it('leaves out entries of another draft or a past edition', async () => {
    const { entry, issueId, publicationId } = await anIssue()
    const saw = await entry('saw')
    const { payload, people } = newsroom
    await payload.create({
      collection: 'issues',
      draft: true,
      overrideAccess: false,
      user: people.author,
      data: {
        date: '2026-11-29',
        highlights: [{ entry: saw }],
        publication: publicationId,
        title: 'Next',
      },
    })
    expect((await get<InboxAnswer>(`${issueId}/inbox`)).cards).toEqual([])
    await actions.approve(issueId)
    await actions.move(issueId, 'published', people.publisher, { deliver: 'web' })
    expect((await get<InboxAnswer>(`${issueId}/inbox`)).cards).toEqual([])
  })

  it('fills the lineup with ready entries, and reports where they went', async () => {
    const { books, entry, issueId, tools } = await anIssue()
    await entry('saw', { section: tools })
    await entry('novel', { section: books })
    await entry('stray')
    await entry('half', { section: tools, stage: 'drafted' })
    const { lineup, message } = await done<ChangeAnswer>(await post(`${issueId}/fill`))
    expect(message).toBe(
      '2 entries were added: Tools 1, Books 1. 1 ready entry has no section and stays in the inbox.',
    )
    expect(told(lineup)).toBe(' | Tools: axe saw | Books: novel')
    const again = await done<ChangeAnswer>(await post(`${issueId}/fill`))
    expect(again.message).toContain('No entry in the inbox is ready')
  })
})

describe('the next issue', () => {
  it('is created with the next number and date, and with what is carried over', async () => {
    const { issueId, publicationId, tools } = await anIssue({
      outro: lexicalParagraph('Until next week.'),
    })
    const made = await done<{ id: string }>(await post('next', { publication: publicationId }))
    expect(made).toMatchObject({ date: '2026-11-29', number: 2, title: 'Tools No. 2' })
    const next = await newsroom.payload.findByID({
      collection: 'issues',
      id: made.id,
      depth: 0,
      draft: true,
    })
    expect(next).toMatchObject({
      lineup: [{ items: [], section: tools }],
      outro: { root: { children: [{ children: [{ text: 'Until next week.' }] }] } },
      stage: 'draft',
    })
    expect((await lineupOf(issueId)).next).toEqual({ isThere: true, number: 2 })
  })

  it('gets the remaining entries or single ones, and is created where there is none', async () => {
    const { entry, issueId, tools } = await anIssue()
    await entry('saw', { section: tools })
    await entry('stray')
    const rest = await done<ChangeAnswer>(await post(`${issueId}/move-rest`))
    expect(rest.message).toBe(
      '1 entry moved to No. 2. 1 ready entry has no section and stays in the inbox.',
    )
    const axe = rest.lineup.rows.lineup[0]?.items[0]?.entry ?? ''
    const moved = await done<ChangeAnswer>(await post(`${issueId}/move`, { entryId: axe }))
    expect(moved.message).toBe('“axe” moved to No. 2.')
    expect(told(moved.lineup)).toBe(' | Tools:')
    const { docs } = await newsroom.payload.find({
      collection: 'issues',
      draft: true,
      where: {
        and: [
          { number: { equals: 2 } },
          { publication: { equals: rest.lineup.issue.publication } },
        ],
      },
    })
    expect(docs).toHaveLength(1)
    expect(told(await lineupOf(String(docs[0]?.id)))).toBe(' | Tools: saw axe')
  })

  it('is not guessed where there are several publications', async () => {
    await anIssue()
    await anIssue()
    const refused = await post('next')
    expect(refused.status).toBe(400)
    expect(await messageOf(refused)).toContain('Choose the publication')
  })
})
