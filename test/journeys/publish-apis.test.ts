import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Role } from '../../src/domain/roles.js'
import { editorActions, type EditorActions } from '../support/editor-actions.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { logInStaff, type Staff } from '../support/log-in-staff.js'

let newsroom: Newsroom
let actions: EditorActions
let staff: Staff

const call: Staff['call'] = (path, role, init) => staff.call(path, role, init)

const patch = (issueId: string, role: Role, data: object, query = ''): Promise<Response> =>
  call(`/issues/${issueId}${query}`, role, { body: JSON.stringify(data), method: 'PATCH' })

beforeAll(async () => {
  newsroom = await openNewsroom()
  actions = editorActions(newsroom)
  staff = await logInStaff(newsroom)
})
afterAll(() => newsroom.close())

const sent = async (issueId: string) => ({
  editions: await actions.count('editions', issueId),
  mailings: await actions.count('mailings', issueId),
})

describe('a request over REST', () => {
  it.each(['', '?draft=true'])('takes an issue to its readers with “%s”', async (query) => {
    const { issueId } = await actions.issue()
    const steps = [
      ['author', 'inReview'],
      ['editor', 'approved'],
      ['publisher', 'published'],
    ] as const
    for (const [role, stage] of steps) {
      const response = await patch(issueId, role, { stage }, query)
      expect(response.status).toBe(200)
      for (const look of ['', '?draft=true']) {
        const seen = await call(`/issues/${issueId}${look}`, 'publisher')
        expect(await seen.json()).toMatchObject({ stage })
      }
    }
    expect(await sent(issueId)).toEqual({ editions: 1, mailings: 1 })
  })

  it('is answered 403 when an author approves or an editor publishes', async () => {
    const { issueId } = await actions.issue()
    await patch(issueId, 'author', { stage: 'inReview' })
    expect((await patch(issueId, 'author', { stage: 'approved' })).status).toBe(403)
    await patch(issueId, 'editor', { stage: 'approved' })
    expect((await patch(issueId, 'editor', { stage: 'published' })).status).toBe(403)
    expect((await patch(issueId, 'editor', { _status: 'published' })).status).toBe(403)
    expect(await sent(issueId)).toEqual({ editions: 0, mailings: 0 })
  })

  it('is answered 409 with a sentence for a transition that is not possible now', async () => {
    const { issueId } = await actions.issue()
    const response = await patch(issueId, 'publisher', { stage: 'published' })
    expect(response.status).toBe(409)
    const { errors } = (await response.json()) as { errors: { message: string }[] }
    expect(errors[0]?.message).toContain('Send it for review')
  })

  it('is answered 400 with a sentence for an issue without a publication', async () => {
    const { issueId } = await actions.issue()
    const data = { publication: null }
    const row = await newsroom.payload.update({
      collection: 'issues',
      data,
      draft: true,
      id: issueId,
      overrideAccess: true,
      user: newsroom.people.editor,
    })
    expect(row).toMatchObject({ publication: null })
    const response = await patch(issueId, 'author', { stage: 'inReview' })
    expect(response.status).toBe(400)
    const { errors } = (await response.json()) as { errors: { message: string }[] }
    expect(errors[0]?.message).toContain('Choose the publication')
  })

  it('cannot change content and stage at once', async () => {
    const { issueId } = await actions.issue()
    const response = await patch(issueId, 'author', { stage: 'inReview', subject: 'Sneaked in' })
    expect(response.status).toBe(409)
  })

  it('cannot set approval or intent', async () => {
    const { issueId } = await actions.issue()
    const forged = { approval: { at: 'now', by: 'me', hash: 'x' }, intent: { at: 'now' } }
    await patch(issueId, 'author', forged, '?draft=true')
    expect(await actions.row(issueId, true)).toMatchObject({ approval: null, intent: null })
  })

  it('by a publisher for many issues publishes approved ones, once', async () => {
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    const response = await call(`/issues?where[id][equals]=${issueId}`, 'publisher', {
      body: JSON.stringify({ _status: 'published' }),
      method: 'PATCH',
    })
    expect(response.status).toBe(200)
    expect(await sent(issueId)).toEqual({ editions: 1, mailings: 1 })
  })

  it('that publishes a published issue leaves no newer draft behind', async () => {
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    for (const stage of ['published', 'published']) {
      const response = await patch(issueId, 'publisher', { stage })
      expect(response.status).toBe(200)
    }
    expect(await actions.row(issueId, true)).toMatchObject({
      _status: 'published',
      stage: 'published',
    })
    expect(await sent(issueId)).toEqual({ editions: 1, mailings: 1 })
  })

  it('by an editor cannot undo a publication, also not for many issues', async () => {
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    await patch(issueId, 'publisher', { stage: 'published' })
    await call(`/issues?where[id][equals]=${issueId}`, 'editor', {
      body: JSON.stringify({ stage: 'draft' }),
      method: 'PATCH',
    })
    expect(await actions.row(issueId)).toMatchObject({ stage: 'published' })
  })

  it('cannot decide in an earlier save that nobody is mailed', async () => {
    const { issueId } = await actions.issue()
    await patch(issueId, 'author', { deliver: 'web' }, '?draft=true')
    await actions.approve(issueId)
    await patch(issueId, 'publisher', { stage: 'published' })
    expect(await sent(issueId)).toEqual({ editions: 1, mailings: 1 })
  })

  it('without a log-in learns nothing from how a write is refused', async () => {
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    await patch(issueId, 'publisher', { stage: 'published' })
    const guess = (where: string) =>
      call(`/issues?${where}`, undefined, {
        body: JSON.stringify({ _status: 'draft' }),
        method: 'PATCH',
      })
    const hit = await guess(`where[id][equals]=${issueId}`)
    const miss = await guess('where[id][equals]=nothing')
    expect(hit.status).toBe(miss.status)
  })

  it('that duplicates an issue as published creates a draft', async () => {
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    await patch(issueId, 'publisher', { stage: 'published' })
    const response = await call(`/issues/${issueId}/duplicate`, 'publisher', {
      body: JSON.stringify({ _status: 'published' }),
      method: 'POST',
    })
    const { doc } = (await response.json()) as { doc: { id: string; _status: string } }
    expect(doc._status).toBe('draft')
    expect(await sent(doc.id)).toEqual({ editions: 0, mailings: 0 })
    expect(await sent(issueId)).toEqual({ editions: 1, mailings: 1 })
  })
})

describe('a request over GraphQL', () => {
  it('publishes an issue once, and publishes it again without a second mailing', async () => {
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    const query = `mutation { updateIssueDocument(id: "${issueId}", data: { stage: published }) { stage } }`
    const again = `mutation { updateIssueDocument(id: "${issueId}", data: { _status: published }) { stage } }`
    for (const source of [query, again]) {
      const { graphqlHandler } = await import('../support/ask-generated-graphql.js')
      const answer = await graphqlHandler(newsroom, source, staff.tokenOf('publisher'))
      expect(answer).toEqual({ data: { updateIssueDocument: { stage: 'published' } } })
    }
    expect(await sent(issueId)).toEqual({ editions: 1, mailings: 1 })
  })
})

describe('ten concurrent writes', () => {
  it('all succeed, and each new issue has a number of its own', async () => {
    const publicationId = await actions.publication()
    const made = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        call('/issues?draft=true', 'author', {
          body: JSON.stringify({
            date: '2026-11-29',
            publication: publicationId,
            title: `Issue ${String(n)}`,
          }),
          method: 'POST',
        }),
      ),
    )
    expect(made.map(({ status }) => status)).toEqual(made.map(() => 201))
    const documents = (await Promise.all(made.map((response) => response.json()))) as {
      doc: { number: number }
    }[]
    expect(documents.map(({ doc }) => doc.number).sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ])
  })
})

/** A well-formed id that does not exist. */
const NOBODY = '01a206fa-0000-7000-8000-000000000000'

describe('a related document that does not exist', () => {
  const made = (data: object): Promise<Response> =>
    call('/issues?draft=true', 'author', {
      body: JSON.stringify({ date: '2026-11-29', title: 'A new issue', ...data }),
      method: 'POST',
    })
  const answer = async (response: Response): Promise<string> => {
    const { errors } = (await response.json()) as { errors?: readonly { message: string }[] }
    return `${String(response.status)} ${errors?.[0]?.message ?? ''}`
  }

  it('is refused with a sentence: an entry, a section, a publication', async () => {
    const { entryId, issueId, publicationId, sectionId } = await actions.issue()
    const lineup = (section: string, entry: string) => ({
      lineup: [{ items: [{ entry, form: 'full' }], section }],
    })
    expect(
      await answer(await patch(issueId, 'author', lineup(sectionId, NOBODY), '?draft=true')),
    ).toMatch(/^400 The lineup refers to an entry that does not exist/)
    expect(
      await answer(await patch(issueId, 'author', lineup(NOBODY, entryId), '?draft=true')),
    ).toMatch(/^400 The lineup refers to a section that does not exist/)
    expect(await answer(await made({ publication: NOBODY }))).toMatch(
      /^400 This publication does not exist/,
    )
    expect(await answer(await made({ number: 1, publication: publicationId }))).toMatch(
      /^409 This publication already has a No. 1\./,
    )
  })
})
