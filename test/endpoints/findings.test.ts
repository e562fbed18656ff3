import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { FindingsAnswer } from '../../src/issues/findings/answers.js'
import type { Role } from '../../src/domain/roles.js'
import { editorActions, type EditorActions } from '../support/editor-actions.js'
import { openNewsroom, PASSWORD, type Newsroom } from '../support/newsroom.js'
import { openVisitor, type Visitor } from '../support/visitor.js'
import { lexicalParagraph } from '../support/lexical-paragraph.js'

let newsroom: Newsroom
let actions: EditorActions
let visitor: Visitor
const tokens = new Map<Role, string>()

beforeAll(async () => {
  newsroom = await openNewsroom()
  actions = editorActions(newsroom)
  visitor = openVisitor(newsroom)
  for (const role of ['author', 'editor'] as const) {
    const { email } = newsroom.people[role]
    const { token } = await newsroom.payload.login({
      collection: 'users',
      data: { email, password: PASSWORD },
    })
    tokens.set(role, String(token))
  }
})

afterAll(() => newsroom.close())

type Asked = { readonly as?: Role; readonly body?: object; readonly verb?: string }

const ask = async (issueId: string, { as = 'editor', body, verb }: Asked = {}) => {
  const response = await visitor.fetch(
    `/roundup/issues/${issueId}/findings${verb ? `/${verb}` : ''}`,
    {
      headers: { 'content-type': 'application/json', authorization: `JWT ${tokens.get(as) ?? ''}` },
      method: body ? 'POST' : 'GET',
      ...(body ? { body: JSON.stringify(body) } : {}),
    },
  )
  return { status: response.status, body: (await response.json()) as FindingsAnswer & Refused }
}

type Refused = { readonly errors?: readonly { readonly message: string }[] }

const rulesIn = ({ findings }: FindingsAnswer): string[] =>
  findings.filter(({ accepted }) => !accepted).map(({ rule }) => rule)

const keyOf = ({ findings }: FindingsAnswer, rule: string): string =>
  findings.find((finding) => finding.rule === rule)?.key ?? ''

const tell = (entryId: string, words: string, more: object = {}) =>
  newsroom.payload.update({
    collection: 'entries',
    id: entryId,
    data: {
      points: [{ key: 'what', label: 'What is it', text: lexicalParagraph(words) }],
      ...more,
    },
    overrideAccess: true,
  })

/** Applies the first fix of a rule's finding. */
const press = async (issueId: string, rule: string, index = 0) => {
  const { body } = await ask(issueId)
  return ask(issueId, { body: { index, key: keyOf(body, rule) }, verb: 'fix' })
}

describe('the findings of an issue', () => {
  it('are sentences with a link to the field, and change nothing', async () => {
    const { entryId, issueId } = await actions.issue()
    await tell(entryId, 'It reads the the model.', { sources: [] })
    const before = await actions.row(issueId, true)
    const { body } = await ask(issueId)
    expect(body.findings.find(({ rule }) => rule === 'missing-source')).toMatchObject({
      href: `/admin/collections/entries/${entryId}#field-sources`,
      message: '“A sharper pencil” has no source.',
    })
    expect(await actions.row(issueId, true)).toEqual(before)
  })

  it('are shown to nobody outside the newsroom', async () => {
    const { issueId } = await actions.issue()
    const response = await visitor.fetch(`/roundup/issues/${issueId}/findings`)
    expect(response.status).toBe(401)
  })

  it('stop an approval where they block, over any API', async () => {
    const { entryId, issueId } = await actions.issue()
    await tell(entryId, 'It is TK.')
    await actions.move(issueId, 'inReview', newsroom.people.author)
    await expect(actions.move(issueId, 'approved', newsroom.people.editor)).rejects.toThrow(
      '“TK” in “A sharper pencil” is a placeholder',
    )
    await tell(entryId, 'It is green.')
    await expect(actions.move(issueId, 'approved', newsroom.people.editor)).resolves.toMatchObject({
      stage: 'approved',
    })
  })
})

describe('an accepted finding', () => {
  it('is kept with person and note through edits, and can be taken back', async () => {
    const { issueId } = await actions.issue()
    const { body } = await ask(issueId)
    const key = keyOf(body, 'preheader-length')
    const kept = await ask(issueId, { body: { key, note: 'Short on purpose.' }, verb: 'accept' })
    expect(kept.body.accepted).toBe(1)
    expect(kept.body.advisory).toBe(body.advisory - 1)
    await newsroom.payload.update({
      collection: 'issues',
      id: issueId,
      data: { acceptedFindings: [], title: 'Another title' },
      draft: true,
      overrideAccess: false,
      user: newsroom.people.author,
    })
    const { body: after } = await ask(issueId)
    expect(after.findings.find((finding) => finding.key === key)?.accepted).toMatchObject({
      by: 'editor',
      note: 'Short on purpose.',
    })
    const back = await ask(issueId, { body: { key }, verb: 'unaccept' })
    expect(rulesIn(back.body)).toContain('preheader-length')
  })

  it('keeps both notes of two concurrent requests', async () => {
    const { entryId, issueId } = await actions.issue()
    await tell(entryId, 'Fine.', { sources: [] })
    const { body } = await ask(issueId)
    await Promise.all(
      ['preheader-length', 'missing-source'].map((rule) =>
        ask(issueId, { body: { key: keyOf(body, rule), note: 'Yes.' }, verb: 'accept' }),
      ),
    )
    expect((await ask(issueId)).body.accepted).toBe(2)
  })

  it('needs a note, and must not block', async () => {
    const { entryId, issueId } = await actions.issue()
    await tell(entryId, 'It is TK.')
    const { body } = await ask(issueId)
    const advisory = await ask(issueId, {
      body: { key: keyOf(body, 'preheader-length'), note: ' ' },
      verb: 'accept',
    })
    const blocking = await ask(issueId, {
      body: { key: keyOf(body, 'placeholder-text'), note: 'Yes.' },
      verb: 'accept',
    })
    expect([advisory.status, blocking.status]).toEqual([400, 409])
    expect(blocking.body.errors?.[0]?.message).toMatch(/^This blocks the approval/)
  })
})

describe('a fix with one click', () => {
  it('replaces the text in the entry', async () => {
    const { entryId, issueId } = await actions.issue()
    await tell(entryId, 'It reads the the model.')
    const { body, status } = await press(issueId, 'repeated-word')
    expect(status).toBe(200)
    expect(rulesIn(body)).not.toContain('repeated-word')
    const entry = await newsroom.payload.findByID({ collection: 'entries', id: entryId })
    expect(JSON.stringify(entry)).toContain('It reads the model.')
  })

  it('writes the address that was meant', async () => {
    const { entryId, issueId } = await actions.issue()
    await tell(entryId, 'Fine.', { sources: [{ url: 'htp:/arxiv.org/abs/2309.08600' }] })
    const { body } = await press(issueId, 'unsafe-url')
    expect(body.blocking).toBe(0)
    const entry = await newsroom.payload.findByID({ collection: 'entries', id: entryId })
    expect(entry).toMatchObject({ sources: [{ url: 'https://arxiv.org/abs/2309.08600' }] })
  })

  it('removes the second of two entries, and an empty section', async () => {
    const { entryId, issueId, publicationId, sectionId } = await actions.issue()
    const empty = await actions.section(publicationId, 'Art')
    await newsroom.payload.update({
      collection: 'issues',
      id: issueId,
      data: {
        highlights: [{ entry: entryId }],
        lineup: [
          { section: sectionId, items: [{ entry: entryId }] },
          { section: empty, items: [] },
        ],
      },
      draft: true,
      overrideAccess: true,
    })
    const once = await press(issueId, 'duplicate-entry')
    expect(rulesIn(once.body)).not.toContain('duplicate-entry')
    await press(issueId, 'empty-section')
    const row = (await actions.row(issueId, true)) as unknown
    expect(row).toMatchObject({ highlights: [{ entry: entryId }], lineup: [{ items: [] }] })
  })

  it('marks a source of an earlier issue as followed up', async () => {
    const publication = await actions.publication()
    const first = await actions.issue({ date: '2026-11-01', publication })
    await actions.approve(first.issueId)
    await actions.move(first.issueId, 'published', newsroom.people.publisher, { deliver: 'web' })
    const next = await actions.issue({ date: '2026-11-08', publication })
    const { body } = await ask(next.issueId)
    expect(body.findings.find(({ rule }) => rule === 'featured-before')).toMatchObject({
      earlier: { href: `/admin/collections/issues/${first.issueId}`, label: 'No. 1' },
      message: '“A sharper pencil” was featured in No. 1.',
    })
    expect(rulesIn((await press(next.issueId, 'featured-before')).body)).not.toContain(
      'featured-before',
    )
    expect(await actions.row(next.issueId, true)).toMatchObject({
      lineup: [{ items: [{ followUpOf: first.entryId }] }],
    })
  })

  it("adds a word to the publication's dictionary, for an editor", async () => {
    const { entryId, issueId } = await actions.issue()
    await tell(entryId, 'It is finetuned.')
    const { body } = await ask(issueId, { as: 'author' })
    expect(body.findings.find(({ rule }) => rule === 'spelling')?.fixes).toEqual([])
    expect(rulesIn((await press(issueId, 'spelling')).body)).not.toContain('spelling')
  })

  it('is refused where the issue is read only, and for authors in review', async () => {
    const { entryId, issueId } = await actions.issue()
    await tell(entryId, 'It reads the the model.')
    const { body } = await ask(issueId)
    const asked = { body: { index: 0, key: keyOf(body, 'repeated-word') }, verb: 'fix' }
    await actions.move(issueId, 'inReview', newsroom.people.author)
    expect((await ask(issueId, { ...asked, as: 'author' })).status).toBe(409)
    await actions.move(issueId, 'approved', newsroom.people.editor)
    expect((await ask(issueId, asked)).status).toBe(409)
    expect(await actions.row(issueId)).toMatchObject({ stage: 'approved' })
  })

  it('is refused when the finding is gone', async () => {
    const { issueId } = await actions.issue()
    const { status } = await ask(issueId, { body: { key: 'spelling:gone' }, verb: 'fix' })
    expect(status).toBe(409)
  })
})
