import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { freshDatabase, type FreshDatabase } from '../support/databases/fresh-database.js'
import { editorActions, type EditorActions } from '../support/editor-actions.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { openRace, type Race, type RaceAnswer, type RaceCall } from '../support/processes/race.js'
import { logInStaff, type Staff } from '../support/log-in-staff.js'

const STARTS_WITHIN_MS = 150_000

type Role = Parameters<Staff['tokenOf']>[0]

const times = (count: number, call: RaceCall): RaceCall[] =>
  Array.from({ length: count }, () => call)

const statuses = (answers: readonly RaceAnswer[]): number[] =>
  answers.map(({ status }) => status).sort((one, other) => one - other)

const all = (count: number, status: number): number[] => Array.from({ length: count }, () => status)

describe('two servers on one database with concurrent requests', () => {
  let newsroom: Newsroom
  let actions: EditorActions
  let race: Race
  let staff: Staff

  beforeAll(async () => {
    newsroom = await openNewsroom()
    actions = editorActions(newsroom)
    staff = await logInStaff(newsroom)
    race = await openRace(newsroom.databaseUri)
  }, STARTS_WITHIN_MS)
  afterAll(async () => {
    race.close()
    await newsroom.close()
  })

  const patch = (path: string, body: object, who: Role): RaceCall => ({
    ...{ method: 'PATCH', path, body, token: staff.tokenOf(who) },
  })
  const post = (path: string, body: object, who: Role): RaceCall => ({
    ...{ method: 'POST', path, body, token: staff.tokenOf(who) },
  })
  const total = async (collection: string, where: object): Promise<number> =>
    (await newsroom.payload.count({ collection, overrideAccess: true, where: where as never }))
      .totalDocs

  it('publish one issue with one edition, one mailing and one row of the audit log', async () => {
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    const before = await actions.count('roundup-audit', issueId)
    const publish = patch(`/issues/${issueId}`, { stage: 'published' }, 'publisher')
    expect(statuses(await race.run(times(3, publish)))).toEqual(all(6, 200))
    expect(await actions.count('editions', issueId)).toBe(1)
    expect(await actions.count('mailings', issueId)).toBe(1)
    expect(await actions.count('appearances', issueId)).toBe(1)
    expect(await actions.count('roundup-audit', issueId)).toBe(before + 1)
  })

  it('approve one issue once', async () => {
    const { issueId } = await actions.issue()
    await actions.move(issueId, 'inReview', newsroom.people.author)
    const before = await actions.count('roundup-audit', issueId)
    const approve = patch(`/issues/${issueId}`, { stage: 'approved' }, 'editor')
    expect(statuses(await race.run(times(3, approve)))).toEqual(all(6, 200))
    expect((await actions.row(issueId)).stage).toBe('approved')
    expect(await actions.count('roundup-audit', issueId)).toBe(before + 1)
  })

  it('collect one page once, and the other requests find it in the inbox', async () => {
    const publication = await actions.publication()
    const page = { publication, title: 'Race', url: 'https://example.org/race' }
    const answers = await race.run(times(4, post('/roundup/collect', page, 'author')))
    expect(statuses(answers)).toEqual([...all(7, 200), 201])
    expect(await total('entries', { publication: { equals: publication } })).toBe(1)
  })

  it('subscribe one address once, and no request fails', async () => {
    const publication = await actions.publication()
    const address = 'ada@example.org'
    const people = await race.run(times(3, post('/subscribers', { address }, 'publisher')))
    expect(statuses(people)).toEqual([201, ...all(5, 400)])
    const { docs } = await newsroom.payload.find({
      collection: 'subscribers',
      where: { address: { equals: address } },
    })
    expect(docs).toHaveLength(1)
    const consent = { publication, state: 'active', subscriber: docs[0]?.id }
    const answers = await race.run(times(3, post('/subscriptions', consent, 'publisher')))
    expect(statuses(answers)).toEqual([201, ...all(5, 400)])
    expect(await total('subscriptions', { publication: { equals: publication } })).toBe(1)
  })

  it('give each new issue a number of its own', async () => {
    const publication = await actions.publication()
    const made = { date: '2026-11-22', publication, title: 'One' }
    const answers = await race.run(times(4, post('/issues?draft=true', made, 'author')))
    expect(statuses(answers)).toEqual(all(8, 201))
  })

  it('change an entry while its issue is published: the issue is published as approved, or is in review', async () => {
    const { entryId, issueId } = await actions.issue()
    await actions.approve(issueId)
    const answers = await race.run([
      ...times(3, patch(`/entries/${entryId}`, { title: 'Another pencil' }, 'editor')),
      patch(`/issues/${issueId}`, { stage: 'published' }, 'publisher'),
    ])
    expect(answers.filter(({ status }) => ![200, 409].includes(status))).toEqual([])
    const { stage } = await actions.row(issueId)
    const editions = await actions.count('editions', issueId)
    expect({ editions, stage }).toEqual(
      stage === 'published' ? { editions: 1, stage } : { editions: 0, stage: 'inReview' },
    )
  })

  it("save and publish one issue with the admin's forms: it is published as approved, or is in review", async () => {
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    const editor = staff.tokenOf('editor')
    const answers = await race.run([
      ...times(2, {
        form: { subject: 'Pens' },
        path: `/issues/${issueId}?draft=true`,
        token: editor,
      }),
      patch(`/issues/${issueId}`, { stage: 'published' }, 'publisher'),
    ])
    expect(answers.filter(({ status }) => ![200, 409].includes(status))).toEqual([])
    const { stage } = await actions.row(issueId)
    const editions = await actions.count('editions', issueId)
    expect({ editions, stage }).toEqual(
      stage === 'published' ? { editions: 1, stage } : { editions: 0, stage: 'inReview' },
    )
    const fields = await newsroom.payload.findByID({
      collection: 'issues',
      draft: true,
      id: issueId,
    })
    const isSaved = answers.some(({ status, text }) => status === 200 && text.includes('Pens'))
    expect(fields).toMatchObject({
      subject: isSaved ? 'Pens' : 'Pencils of the week',
      lineup: [{ items: [{ form: 'full' }] }],
    })
  })

  it('save one issue more often than there are connections, and every request is answered', async () => {
    const { issueId } = await actions.issue()
    const save = patch(`/issues/${issueId}?draft=true`, { subject: 'Pencils' }, 'editor')
    const answers = await race.run(times(15, save))
    expect(answers.filter(({ status }) => ![200, 409].includes(status))).toEqual([])
    expect(statuses(answers).slice(0, 15)).toEqual(all(15, 200))
  })
})

describe('two servers on an empty database', () => {
  let database: FreshDatabase
  let race: Race

  beforeAll(async () => {
    database = await freshDatabase()
    process.env['PAYLOAD_SECRET'] = 'test-secret'
    process.env['PUBLIC_URL'] = 'https://news.example'
    race = await openRace(database.uri)
  }, STARTS_WITHIN_MS)
  afterAll(async () => {
    race.close()
    await database.drop()
  })

  const text = `# Racing Things, 20 November 2026

Hello reader, this is the introduction.

## Tools

### First Tool: https://one.example/

What is it: a tool

## Papers

### A Paper: https://two.example/

What is it: a paper
`
  const totals = async (token: string): Promise<Record<string, number>> => {
    const paths = ['issues', 'entries', 'sections', 'publications', 'subscribers', 'subscriptions']
    const calls = paths.map((path): RaceCall => ({ method: 'GET', path: `/${path}`, token }))
    const answers = await race.run(calls)
    return Object.fromEntries(
      paths.map((path, index) => [
        path,
        (JSON.parse(answers[index]?.text ?? '{}') as { totalDocs: number }).totalDocs,
      ]),
    )
  }

  it('create one first user, and import one file and one list once', async () => {
    const register = (email: string): RaceCall => ({
      ...{ method: 'POST', path: '/users/first-register' },
      body: { email, password: 'correct horse battery staple' },
    })
    const answers = await race.run([register('ann@example.org'), register('bob@example.org')])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
    const { text: first = '{}' } = answers.find(({ status }) => status === 200) ?? {}
    const { token = '' } = JSON.parse(first) as { token?: string }
    const [users] = await race.run([{ method: 'GET', path: '/users', token }])
    expect(JSON.parse(users?.text ?? '{}')).toMatchObject({
      docs: [{ role: 'admin' }],
      totalDocs: 1,
    })

    expect(statuses(await race.run(times(2, { importText: text })))).toEqual(all(4, 200))
    const list = 'email\ncora@example.org\ndan@example.org\n'
    expect(statuses(await race.run(times(2, { subscribers: list })))).toEqual(all(4, 200))
    expect(await totals(token)).toEqual({
      ...{ issues: 1, entries: 2, sections: 2, publications: 1 },
      ...{ subscribers: 2, subscriptions: 2 },
    })
  })
})
