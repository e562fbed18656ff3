import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { newId } from '../../src/storage/write/new-id.js'
import { type Newsroom, openNewsroom } from '../support/newsroom.js'
import { publishedRows, type PublishedIssue } from '../support/published-rows.js'
import { sampleContent } from '../support/sample-content.js'
import { type Visitor, openVisitor } from '../support/visitor.js'

const SECRET = 'squirrel'
const PUBLIC_FIELDS = ['date', 'id', 'number', 'publishedAt', 'slug', 'title']

let newsroom: Newsroom
let visitor: Visitor
let published: PublishedIssue
let draft: PublishedIssue

const numbered = (number: number, word: string) =>
  sampleContent({
    number,
    slug: `no-${number}`,
    title: `Issue with ${word}`,
    date: `2026-01-0${number}`,
  })

const bodyOf = async (answer: Promise<Response>): Promise<string> => (await answer).text()

/** A row of every collection with the secret word in it. */
const fillHouse = async (publication: string): Promise<void> => {
  const create = async (collection: string, data: object): Promise<string> =>
    String((await newsroom.payload.db.create({ collection, data: { id: newId(), ...data } })).id)
  const address = `${SECRET}@example.org`
  const { editionId: edition, issueId: issue } = published
  const subscriber = await create('subscribers', {
    address,
    normalizedAddress: address,
    name: SECRET,
  })
  const subscription = await create('subscriptions', { publication, state: 'active', subscriber })
  const mailing = await create('mailings', {
    edition,
    issue,
    publication,
    state: 'settled',
    holdUntil: '2026-01-01T08:00:00.000Z',
  })
  await create('deliveries', { address, mailing, subscription, state: 'accepted', variant: 'all' })
  const entry = await create('entries', {
    publication,
    title: SECRET,
    stage: 'ready',
    note: SECRET,
  })
  const section = await create('sections', {
    publication,
    name: SECRET,
    slug: SECRET,
    kind: 'main',
  })
  await create('roundup-audit', {
    issue,
    from: 'draft',
    to: 'inReview',
    actor: SECRET,
    at: '2026-01-01T00:00:00.000Z',
  })
  await create('users', { email: address, name: SECRET, role: 'author' })
  await newsroom.payload.db.updateOne({
    collection: 'issues',
    id: published.issueId,
    data: {
      highlights: [{ id: newId(), entry }],
      lineup: [{ id: newId(), section, items: [{ id: newId(), entry }] }],
    },
  })
  await newsroom.payload.update({
    collection: 'issues',
    id: published.issueId,
    data: { title: SECRET },
    draft: true,
    overrideAccess: true,
  })
}

beforeAll(async () => {
  newsroom = await openNewsroom()
  visitor = openVisitor(newsroom)
  const press = publishedRows(newsroom.payload)
  const publicationId = await press.publication()
  published = await press.issue(publicationId, numbered(1, 'pencils'))
  draft = await press.issue(publicationId, numbered(2, SECRET), {
    stage: 'draft',
    _status: 'draft',
  })
  await press.issue(publicationId, numbered(3, SECRET), {
    withdrawnAt: '2026-01-03T09:00:00.000Z',
    stage: 'draft',
    _status: 'draft',
  })
  await press.issue(publicationId, numbered(4, SECRET), {
    title: 'Taken back',
    withdrawnAt: '2026-01-04T09:00:00.000Z',
  })
  await fillHouse(publicationId)
})

afterAll(() => newsroom.close())

describe('a request without a log-in finds published content alone', () => {
  it.each([
    ['all issues', '{ issues(first: 50) { nodes { slug title } } }'],
    ['a draft by its slug', '{ issue(slug: "no-2") { title } }'],
    ['a withdrawn issue by its slug', '{ issue(slug: "no-4") { title } }'],
    ['the latest issue', '{ latestIssue { slug title } }'],
    ['all entries', '{ entries(first: 100) { nodes { title issue { title slug } } } }'],
    ['words of a draft', `{ entries(q: "${SECRET}") { nodes { title } } }`],
    ['a section of the desk', `{ entries(section: "${SECRET}") { nodes { title } } }`],
    ['the publications', '{ publications { name publishedAt } }'],
  ])('in the readers’ GraphQL: %s', async (_, query) => {
    for (const answer of [
      await bodyOf(visitor.ask(query)),
      JSON.stringify(await visitor.askPayload(query)),
    ]) {
      expect(answer).toMatch(/^\{"data"/)
      expect(answer).not.toMatch(SECRET)
      expect(answer).not.toMatch(/no-[234]/)
    }
  })

  it('in the readers’ GraphQL when it asks for internal fields', async () => {
    const names =
      'subscribers subscriptions deliveries editions mailings users drafts IssueDocuments'
    for (const name of names.split(' ')) {
      expect(await bodyOf(visitor.ask(`{ ${name} { id } }`))).toMatch('Cannot query field')
    }
  })
})

describe('Payload’s generated GraphQL', () => {
  it.each([
    'SubscriberDocuments',
    'SubscriptionDocuments',
    'DeliveryDocuments',
    'MailingDocuments',
    'EditionDocuments',
    'AppearanceDocuments',
    'RenditionDocuments',
    'EntryDocuments',
    'SectionDocuments',
    'PublicationDocuments',
    'SuppressionDocuments',
    'AuditDocuments',
    'Users',
    'versionsIssueDocuments',
    'versionsEntryDocuments',
  ])('gives the public no %s', async (name) => {
    const { data, errors } = await visitor.askPayload(`{ ${name} { docs { id } } }`)
    expect(errors?.[0]?.message).toMatch('not allowed')
    expect(data?.[name] ?? null).toBeNull()
  })

  it('gives the public fields of published issues, with and without drafts', async () => {
    for (const [draftArgument, titles] of [
      ['', ['Taken back', 'Issue with pencils']],
      ['(draft: true)', []],
    ] as const) {
      const query = `{ IssueDocuments${draftArgument} { docs { id title slug stage subject reviewNote approval intent lineup { id } } } }`
      const answer = JSON.parse(JSON.stringify(await visitor.askPayload(query)))
      expect(JSON.stringify(answer)).not.toMatch(SECRET)
      const hidden = {
        stage: null,
        subject: null,
        reviewNote: null,
        approval: null,
        intent: null,
      }
      expect(answer.data?.IssueDocuments.docs).toEqual(
        titles.map((title) => expect.objectContaining({ title, ...hidden })),
      )
    }
  })
})

describe('REST', () => {
  it.each([
    'subscribers',
    'subscriptions',
    'deliveries',
    'mailings',
    'editions',
    'appearances',
    'renditions',
    'entries',
    'sections',
    'publications',
    'suppressions',
    'roundup-audit',
    'roundup-workers',
    'roundup-pace',
    'roundup-words',
    'roundup-keys',
    'users',
    'issues/versions',
    'entries/versions',
    'subscribers?depth=3',
    `subscribers?where[address][equals]=${SECRET}@example.org`,
    `entries?where[title][equals]=${SECRET}&draft=true`,
  ])('refuses the public /%s', async (path) => {
    const response = await visitor.fetch(`/${path}`)
    expect(response.status).toBe(403)
    expect(await response.text()).not.toMatch(SECRET)
  })

  it.each([
    ['', 2],
    ['?draft=true', 0],
    ['?depth=3', 2],
    ['?draft=true&depth=3&limit=100&trash=true', 0],
    ['?sort=-title&select[subject]=true', 2],
  ])('shows the public fields of published issues%s', async (query, count) => {
    const answer = await bodyOf(visitor.fetch(`/issues${query}`))
    expect(answer).not.toMatch(SECRET)
    const { docs } = JSON.parse(answer)
    expect(docs).toHaveLength(count)
    for (const issue of docs) {
      expect(PUBLIC_FIELDS).toEqual(
        expect.arrayContaining(
          Object.entries(issue)
            .filter(isTold)
            .map(([name]) => name),
        ),
      )
    }
  })

  it('shows no draft by its id, and no newer draft of a published issue', async () => {
    expect((await visitor.fetch(`/issues/${draft.issueId}`)).status).toBe(404)
    expect((await visitor.fetch(`/issues/${draft.issueId}?draft=true`)).status).toBe(404)
    expect(
      await bodyOf(visitor.fetch(`/issues/${published.issueId}?draft=true&depth=3`)),
    ).not.toMatch(SECRET)
  })

  it.each([
    'where[subject][like]=a',
    'where[reviewNote][exists]=true',
    'where[publication.sender.address][like]=a',
    'where[highlights.entry.note][like]=a',
    'where[intent.by][exists]=true',
    'where[or][0][lineup.items.entry.title][like]=a',
    'sort=subject',
    'sort=publication.postalAddress',
  ])('does not allow probing unreadable fields of issues by %s', async (query) => {
    const response = await visitor.fetch(`/issues?${query}`)
    expect(response.status).toBe(400)
  })

  it('counts no drafts', async () => {
    const { totalDocs } = await (await visitor.fetch('/issues/count')).json()
    expect(totalDocs).toBe(2) // the published issue, and one whose edition alone was withdrawn
  })
})

/** Payload adds fields of its own, and returns unreadable lists as empty ones. */
const isTold = ([name, value]: [string, unknown]): boolean =>
  !['_status', 'createdAt', 'updatedAt'].includes(name) && JSON.stringify(value) !== '[]'
