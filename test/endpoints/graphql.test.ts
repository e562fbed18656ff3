import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type Newsroom, openNewsroom } from '../support/newsroom.js'
import { publishedRows } from '../support/published-rows.js'
import { sampleContent } from '../support/sample-content.js'
import { type Visitor, openVisitor } from '../support/visitor.js'

const WHOLE_ISSUE = `
  fragment Words on Prose { text markdown html }
  fragment Told on Entry {
    id title isHighlight url publishedAt correctedAt tags
    sources { url canonicalUrl label host }
    points { key label text markdown html }
    body { ...Words }
    section { name slug isNew url }
    issue { id number slug title date url publishedAt correctedAt }
  }
  fragment Whole on Issue {
    id number slug title date preheader language url publishedAt correctedAt entryCount readingMinutes
    publication { name slug language url publishedAt correctedAt }
    introduction { ...Words }
    contents { before { ...Words } lines { name entryCount isNew url } after { ...Words } }
    highlights { ...Told }
    sections { name slug kind isNew entryCount url publishedAt correctedAt entries { ...Told } }
    outro { ...Words }
  }
  query { latestIssue { ...Whole } issue(slug: "no-14") { title } }
`

let newsroom: Newsroom
let visitor: Visitor

beforeAll(async () => {
  newsroom = await openNewsroom()
  visitor = openVisitor(newsroom)
  const press = publishedRows(newsroom.payload)
  const publicationId = await press.publication()
  await press.issue(publicationId, sampleContent())
})

afterAll(() => newsroom.close())

const addressOf = (query: string): string =>
  `/roundup/graphql?${new URLSearchParams({ query }).toString()}`

const errorsOf = async (
  answer: Promise<Response>,
): Promise<{ status: number; message: string }> => {
  const response = await answer
  const { errors } = await response.json()
  return { status: response.status, message: errors[0].message }
}

describe('the readers’ GraphQL', () => {
  it('returns a whole issue in reading order, with absolute addresses', async () => {
    const { data, errors } = await (await visitor.ask(WHOLE_ISSUE)).json()
    expect(errors).toBeUndefined()
    const { latestIssue } = data
    const content = sampleContent()
    expect(latestIssue).toMatchObject({
      number: 14,
      entryCount: 25,
      url: 'https://news.example/ai-alignment-breakthroughs/no-14',
      publishedAt: '2023-10-08T08:00:00.000Z',
      correctedAt: null,
      publication: { publishedAt: '2023-10-08T08:00:00.000Z', correctedAt: null },
    })
    expect(latestIssue.sections).toEqual(
      content.sections.map(({ name }) => expect.objectContaining({ name })),
    )
    expect(latestIssue.contents.lines[4]).toEqual({
      name: 'Uplifting',
      entryCount: 2,
      isNew: true,
      url: 'https://news.example/ai-alignment-breakthroughs/no-14#section-uplifting',
    })
    expect(latestIssue.sections[9]).toMatchObject({ kind: 'aside', entryCount: 2, isNew: false })
    expect(latestIssue.sections[0].entries[0].points[0]).toMatchObject({
      label: 'What is it',
      text: expect.stringMatching(/^Microsoft AutoGen takes/),
      html: expect.stringMatching(/^<p>Microsoft AutoGen takes/),
    })
  })

  it('answers the same where it is mounted into Payload’s schema', async () => {
    const ours = await (await visitor.ask(WHOLE_ISSUE)).json()
    const mounted = await visitor.askPayload(WHOLE_ISSUE)
    expect(JSON.parse(JSON.stringify(mounted))).toEqual(ours)
  })

  it('answers GET with an ETag, and 304 to a known one', async () => {
    const address = addressOf('{ latestIssue { title } }')
    const first = await visitor.fetch(address)
    expect(first.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/)
    const etag = first.headers.get('etag') ?? ''
    const again = await visitor.fetch(address, { headers: { 'if-none-match': `W/${etag}` } })
    expect(again.status).toBe(304)
    const other = await visitor.fetch(addressOf('{ latestIssue { slug } }'), {
      headers: { 'if-none-match': etag },
    })
    expect(other.status).toBe(200)
  })

  it('answers a browser without a query with a page to try one', async () => {
    const page = await visitor.fetch('/roundup/graphql')
    expect(page.headers.get('content-type')).toMatch('text/html')
    const [, question = ''] = /<textarea[^>]*>([^<]*)/.exec(await page.text()) ?? []
    const { data } = await (await visitor.fetch(addressOf(question))).json()
    expect(data.latestIssue.sections).toHaveLength(10)
  })

  it('can be introspected', async () => {
    const { data } = await (await visitor.ask('{ __type(name: "Issue") { name } }')).json()
    expect(data).toEqual({ __type: { name: 'Issue' } })
  })

  it.each([
    [
      'a publication that nobody has',
      '{ issues(publication: "nope") { nodes { title } } }',
      /no publication 'nope'/,
    ],
    ['a cursor that is none', '{ issues(after: "x") { nodes { title } } }', /is no cursor/],
    ['more than a page holds', '{ issues(first: 51) { nodes { title } } }', /1 to 50/],
  ])('explains what is wrong with %s', async (_, query, sentence) => {
    expect((await errorsOf(visitor.ask(query))).message).toMatch(sentence)
  })

  it.each([
    ['a word that is no question', 'tell me', /Syntax Error/],
    ['a field that is not there', '{ latestIssue { author } }', /Cannot query field "author"/],
    [
      'too many questions at once',
      `{ ${Array.from({ length: 100 }, (_, i) => `q${i}: latestIssue { title }`).join(' ')} }`,
      /are allowed/,
    ],
    [
      'fragments that multiply',
      `query { ...A } ${['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name, i) => `fragment ${name} on Query { ${Array.from({ length: 6 }, (_, j) => `${name.toLowerCase()}${j}: latestIssue { title } ...${'BCDEFGHI'[i]}`).join(' ')} }`).join(' ')} fragment I on Query { latestIssue { title } }`,
      /are allowed/,
    ],
    [
      'a price that a negative first would lower',
      `{ a: issues(first: -5000) { nodes { title } } ${Array.from({ length: 20 }, (_, i) => `q${i}: latestIssue { title }`).join(' ')} }`,
      /are allowed/,
    ],
    [
      'a price that stands in a variable’s own default',
      `query ($n: Int = 50) { ${Array.from({ length: 6 }, (_, i) => `q${i}: issues(first: $n) { nodes { title slug url date number id } }`).join(' ')} ...A } fragment A on Query { ${Array.from({ length: 8 }, (_, i) => `r${i}: issues(first: $n) { nodes { ...B } }`).join(' ')} } fragment B on Issue { title slug url date number id preheader language publishedAt entryCount }`,
      /are allowed/,
    ],
    [
      'all types ten times',
      `{ ${Array.from({ length: 10 }, (_, i) => `t${i}: __schema { types { name fields { name type { name } } } }`).join(' ')} }`,
      /are allowed/,
    ],
    [
      'more than 20 searches through every text',
      `{ ${Array.from({ length: 21 }, (_, i) => `q${i}: entries(q: "a", first: 1) { nodes { title } }`).join(' ')} }`,
      /are allowed/,
    ],
    ['a very long question', `{ latestIssue { ${'title '.repeat(4_000)} } }`, /longer than/],
    ['a body without a question', '', /Expected query/],
  ])('refuses %s with a sentence', async (_, query, sentence) => {
    const { message, status } = await errorsOf(visitor.ask(query))
    expect([400, 413]).toContain(status)
    expect(message).toMatch(sentence)
  })

  it('stops reading an endless body, whatever length it announced', async () => {
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        sent += 10_000
        if (sent > 1_000_000) stream.close()
        else stream.enqueue(Buffer.alloc(10_000, ' '))
      },
    })
    const init = { method: 'POST', body, duplex: 'half' }
    const { message } = await errorsOf(visitor.fetch('/roundup/graphql', init))
    expect(message).toMatch('The body is longer than 40000 bytes')
    expect(sent).toBeLessThan(100_000)
  })
})
