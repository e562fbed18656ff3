import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { openStaffApis, type StaffApis } from '../support/staff-apis.js'
import { editorActions, type EditorActions } from '../support/editor-actions.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const THEIRS = ['', '../../x', 'a\r\nb', 'x'.repeat(3000), 'mine', 5, null, {}, ['a']]

const OPERATORS =
  'equals not_equals like not_like contains in not_in exists greater_than less_than_equal all near'.split(
    ' ',
  )

let newsroom: Newsroom
let desk: EditorActions
let apis: StaffApis
let publication: string
let issue: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  desk = editorActions(newsroom)
  apis = await openStaffApis(newsroom)
  publication = await desk.publication()
  issue = (await desk.issue({ publication })).issueId
})

afterAll(() => newsroom.close())

const patch = (path: string, body: object) => apis.rest(path, 'admin', { body, method: 'PATCH' })

const post = (path: string, body: object) => apis.rest(path, 'admin', { body, method: 'POST' })

type Made = { readonly doc: { readonly id: string } }

let count = 0

/** What an admin can make, without its id. */
const documents = (): Record<string, object> => {
  count += 1
  return {
    entries: { publication, title: 'A pencil' },
    issues: { date: '2026-11-22', publication, subject: 'Pencils', title: `Pencils ${count}` },
    publications: {
      listId: 'weekly.news.example',
      name: 'Weekly',
      sender: { address: 'weekly@news.example', name: 'Weekly' },
      slug: `weekly-${count}`,
    },
    sections: { name: 'Tools', publication, slug: `tools-${count}` },
    subscribers: { address: `reader${count}@example.org` },
    users: { email: `user${count}@news.example`, password: 'correct horse', role: 'author' },
    words: { publication, word: `pencil${count}` },
  }
}

describe('ids', () => {
  it.each(Object.keys(documents()))(
    'of %s are ours, whatever a client says',
    async (collection) => {
      for (const id of THEIRS) {
        const { body, status } = await post(`/${collection}`, { ...documents()[collection], id })
        expect({ id, status }).toEqual({ id, status: 201 })
        expect((body as Made).doc.id).toMatch(UUID)
      }
    },
  )

  it('are ours for code that asks with somebody’s access', async () => {
    const made = await newsroom.payload.create({
      collection: 'entries',
      data: { id: 'mine', publication, title: 'A pencil' },
      overrideAccess: false,
      user: newsroom.people.author,
    })
    expect(made.id).toMatch(UUID)
  })

  it('may be chosen by code of the app', async () => {
    const data = { id: 'chosen-by-a-seed', publication, title: 'A pencil' }
    const made = await newsroom.payload.create({ collection: 'entries', data })
    expect(made.id).toBe('chosen-by-a-seed')
  })

  it('stay when a document is changed', async () => {
    const entry = await desk.entry(publication)
    expect((await patch(`/entries/${entry}`, { id: 'other', title: 'Renamed' })).status).toBe(200)
    expect((await apis.rest(`/entries/${entry}`, 'admin')).status).toBe(200)
  })

  it('of a duplicate are ours', async () => {
    const entry = await desk.entry(publication)
    const { body, status } = await post(`/entries/${entry}/duplicate`, { id: 'mine' })
    expect(status).toBe(200)
    expect((body as Made).doc.id).toMatch(UUID)
    expect((body as Made).doc.id).not.toBe(entry)
  })

  it('of rows are ours on a new document, and on another only in our form', async () => {
    const sources = [{ id: '../../x', url: 'https://example.org' }]
    const made = await post('/entries', { publication, sources, title: 'A pencil' })
    const { doc } = made.body as { doc: { id: string; sources: { id: string }[] } }
    expect(doc.sources[0]!.id).toMatch(/^[0-9a-f]{24}$/)
    const changed = await patch(`/entries/${doc.id}`, { sources: [doc.sources[0], ...sources] })
    const rows = (changed.body as { doc: typeof doc }).doc.sources
    expect(rows[0]!.id).toBe(doc.sources[0]!.id)
    expect(rows[1]!.id).toMatch(/^[0-9a-f]{24}$/)
  })
})

describe('an issue that is made', () => {
  it('takes no field of the state machine from whoever makes it, and lists stay readable', async () => {
    const ours = {
      approval: { by: 'me', hash: 'x' },
      correction: { stage: 'approved' },
      deliver: 'web',
      intent: { deliver: 'mail' },
      publishAt: 'x',
      publishedAt: '2026-11-22T08:00:00.000Z',
      reviewNote: 'Approved by nobody',
      zone: 'Nowhere/Else',
    }
    for (const query of ['', '?draft=true']) {
      const { body, status } = await post(`/issues${query}`, { ...documents()['issues'], ...ours })
      expect(status).toBe(201)
      const row = await desk.row((body as Made).doc.id, true)
      for (const name of Object.keys(ours))
        expect({ name, value: (row as Record<string, unknown>)[name] ?? null }).toEqual({
          name,
          value: null,
        })
    }
    expect((await apis.rest('/issues', 'author')).status).toBe(200)
  })

  it.each([-1, 1.5, 1e308, 1_000_001, '7', [1], {}])('has no number such as %p', async (number) => {
    const { message, status } = await post('/issues', { ...documents()['issues'], number })
    expect(status).toBe(400)
    expect(message).toMatch(/whole number/)
  })
})

describe('the last number there may be', () => {
  it('blocks no issue after it', async () => {
    const other = await desk.publication()
    const make = async (more: object) =>
      (await post('/issues', { ...documents()['issues'], publication: other, ...more })).body as {
        doc: { number: number }
      }
    await make({ number: 14 })
    await make({ number: 1_000_000 })
    expect((await make({})).doc.number).toBe(15)
    expect((await make({})).doc.number).toBe(16)
  })
})

describe('a value that its field cannot have', () => {
  const wrong: readonly (readonly [string, string, unknown])[] = [
    ['entries', 'title', 5],
    ['entries', 'title', null],
    ['entries', 'title', { a: 1 }],
    ['entries', 'title', 'a\u0000b'],
    ['entries', 'title', 'two\nlines'],
    ['entries', 'title', 'x'.repeat(600)],
    ['entries', 'tags', 'one'],
    ['entries', 'sources', 'x'],
    ['entries', 'sources', [5]],
    ['entries', 'points', [{ label: 5 }]],
    ['entries', 'body', { root: { children: [null] } }],
    ['entries', 'createdAt', 'x'],
    ['entries', 'updatedAt', ''],
    ['entries', 'stage', 'gone'],
    ['entries', 'section', {}],
    ['issues', 'title', null],
    ['issues', 'date', null],
    ['issues', 'date', 'x'],
    ['issues', 'date', '2026-02-30'],
    ['issues', 'slug', '../x'],
    ['issues', 'slug', 'x'.repeat(300)],
    ['issues', 'contents', null],
    ['issues', 'lineup', { a: 1 }],
  ]

  it.each(wrong)('%s.%s = %j is refused with a sentence', async (collection, field, value) => {
    const id = collection === 'issues' ? issue : await desk.entry(publication)
    for (const query of ['', '?draft=true']) {
      const { message, status } = await patch(`/${collection}/${id}${query}`, { [field]: value })
      expect({ query, status }).toEqual({ query, status: 400 })
      expect(message).toMatch(/[.!?]$/)
    }
  })

  it('is told in the language of whoever asks', async () => {
    const { message } = await apis.rest(`/issues/${issue}`, 'admin', {
      body: { title: 5 },
      language: 'de',
      method: 'PATCH',
    })
    expect(message).toBe('title: Hier wird ein Text erwartet.')
  })

  it('is none where a form of the admin sends the number of rows, and there are none', async () => {
    for (const none of [0, '0', null, []]) {
      const delivery = { perDomain: none, windows: none }
      const body = { ...documents()['publications'], delivery, points: none }
      expect((await post('/publications', body)).status).toBe(201)
      expect((await patch(`/issues/${issue}`, { highlights: none })).status).toBe(200)
    }
  })

  it('names its field for the form', async () => {
    const { body } = await patch(`/issues/${issue}`, { title: 5 })
    expect(body).toMatchObject({
      errors: [{ data: { errors: [{ message: 'Write a text here.', path: 'title' }] } }],
    })
  })

  it('is refused over GraphQL and by the Local API as well', async () => {
    const entry = await desk.entry(publication)
    const asked = `mutation { updateEntryDocument(id: "${entry}", data: { updatedAt: "x" }) { id } }`
    expect((await apis.graphql(asked, 'admin')).status).toBe(400)
    const written = newsroom.payload.update({
      collection: 'entries',
      data: { createdAt: 'x' },
      id: entry,
    })
    await expect(written).rejects.toMatchObject({ status: 400 })
  })
})

describe('a question that no database can be asked', () => {
  it.each([
    'limit=x',
    'limit=-1',
    'page=1e9',
    'depth=abc',
    'where=x',
    'where[title]=x',
    'where[title][equals][a]=1',
    'where[updatedAt][greater_than]=x',
    'where[tags][all]=x',
    'where[title][near]=1,2',
    'where[stage][not_like]=x',
    'where[and]=x',
    'where[title][equals]=%00',
    'select=x',
    'populate[a]=b',
  ])('?%s is refused with a sentence', async (question) => {
    const { message, status } = await apis.rest(`/entries?${question}`, 'admin')
    expect(status).toBe(400)
    expect(message).toMatch(/[.!?]$/)
  })

  it.each(['/entries/%E0%A4%A', '/%', '/roundup/unsubscribe/%'])(
    '%s is an address with a broken percent sign',
    async (path) => {
      const { message, status } = await apis.rest(path, 'admin')
      expect([400, 404]).toContain(status)
      if (status === 400) expect(message).toMatch(/percent sign/)
    },
  )

  it.each(['entries', 'issues', 'publications', 'subscriptions', 'mailings', 'deliveries'])(
    'by any operator on any field of %s is answered or refused, and never a failure',
    async (collection) => {
      const { flattenedFields } = newsroom.payload.collections[collection]!.config
      const names = flattenedFields.flatMap((field) => ('name' in field ? [field.name] : []))
      const failed: string[] = []
      for (const name of names) {
        for (const operator of OPERATORS) {
          const question = `where[${name}][${operator}]=x`
          const { status } = await apis.rest(`/${collection}?limit=1&${question}`, 'admin')
          if (status !== 200 && status !== 400) failed.push(`${question}: ${status}`)
        }
      }
      expect(failed).toEqual([])
    },
  )

  it('of versions where there are none is no failure', async () => {
    expect((await apis.rest('/words/versions', 'admin')).status).toBe(400)
  })
})
