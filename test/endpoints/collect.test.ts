import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createPayloadRequest } from 'payload'

import type { NetworkPolicy } from '../../src/http/public-address.js'
import { canonicalUrl } from '../../src/domain/urls/canonical-url.js'
import type { Role } from '../../src/domain/roles.js'
import { collectEntry } from '../../src/issues/collect/collect-entry.js'
import { readCollectRequest } from '../../src/endpoints/collect/read-collect-request.js'
import { type EditorActions, editorActions } from '../support/editor-actions.js'
import { type Newsroom, openNewsroom, PASSWORD } from '../support/newsroom.js'
import { publishedRows } from '../support/published-rows.js'
import { sampleContent, sampleEntry, section } from '../support/sample-content.js'
import { type Visitor, openVisitor } from '../support/visitor.js'

let newsroom: Newsroom
let actions: EditorActions
let visitor: Visitor
let publicationId: string
let sectionId: string
const cookies = new Map<Role, string>()

const JSON_TYPE = { 'content-type': 'application/json' }

const logIn = async (role: Role): Promise<void> => {
  const { token } = await newsroom.payload.login({
    collection: 'users',
    data: { email: `${role}@news.example`, password: PASSWORD },
  })
  cookies.set(role, token!)
}

const as = (role: Role) => ({ authorization: `JWT ${cookies.get(role)!}` })

const session = (role: Role) => ({
  cookie: `payload-token=${cookies.get(role)!}`,
  'sec-fetch-site': 'same-origin',
})

const collect = (body: unknown, headers: Record<string, string> = as('author')) =>
  visitor.fetch('/roundup/collect', {
    method: 'POST',
    headers: { ...JSON_TYPE, ...headers },
    body: JSON.stringify(body),
  })

type Answer = {
  readonly entry: { readonly id: string; readonly url: string }
  readonly errors: readonly { readonly message: string }[]
}

const told = async (answer: Response) => ({
  status: answer.status,
  ...((await answer.json()) as Answer),
})

const entriesOf = async (publication = publicationId): Promise<number> =>
  (
    await newsroom.payload.count({
      collection: 'entries',
      overrideAccess: true,
      where: { publication: { equals: publication } },
    })
  ).totalDocs

beforeAll(async () => {
  newsroom = await openNewsroom()
  actions = editorActions(newsroom)
  visitor = openVisitor(newsroom)
  for (const role of ['author', 'publisher'] as const) await logIn(role)
})

afterAll(() => newsroom.close())

describe('before there is a publication', () => {
  it('collecting says who creates one', async () => {
    expect(await told(await collect({ url: 'https://example.org' }))).toMatchObject({
      status: 400,
      errors: [{ message: expect.stringContaining('Ask an admin to create one') }],
    })
  })
})

describe('collecting over JSON', () => {
  beforeAll(async () => {
    publicationId = await actions.publication({ name: 'The Weekly', slug: 'weekly' })
    sectionId = await actions.section(publicationId, 'Tools')
  })

  it('makes an entry of the only publication', async () => {
    const answer = await told(
      await collect({
        url: ' https://example.org/pencil?utm_source=feed ',
        title: 'A sharper\n pencil',
        note: 'From Ada',
        section: 'tools',
        tags: ['pencils', 'tools', 'pencils'],
      }),
    )
    expect(answer).toMatchObject({
      status: 201,
      isNew: true,
      message: '“A sharper pencil” is in the inbox.',
      entry: { title: 'A sharper pencil', stage: 'collected' },
      issue: null,
    })
    expect(answer.entry.url).toBe(
      `https://news.example/admin/collections/entries/${answer.entry.id}`,
    )
    expect(
      await newsroom.payload.findByID({
        collection: 'entries',
        id: answer.entry.id,
        depth: 0,
        overrideAccess: true,
      }),
    ).toMatchObject({
      publication: publicationId,
      section: sectionId,
      note: 'From Ada',
      tags: ['pencils', 'tools'],
      sources: [
        {
          url: 'https://example.org/pencil?utm_source=feed',
          canonicalUrl: 'https://example.org/pencil',
        },
      ],
    })
  })

  it('finds what is in the inbox by another address of the same thing', async () => {
    const before = await entriesOf()
    expect(
      await told(await collect({ url: 'http://www.example.org/pencil/', title: 'Again' })),
    ).toMatchObject({
      status: 200,
      isNew: false,
      message: '“A sharper pencil” is already in the inbox. Nothing was added.',
    })
    expect(await entriesOf()).toBe(before)
  })

  it('names the issue that has the entry', async () => {
    const { issueId } = await actions.issue({ publication: publicationId })
    const { number } = await actions.row(issueId, true)
    expect(
      await told(await collect({ url: 'https://example.org/A%20sharper%20pencil' })),
    ).toMatchObject({
      status: 200,
      issue: { id: issueId, number },
      message: `“A sharper pencil” is already in No. ${String(number)} (Draft). Nothing was added.`,
    })
  })

  it('names the issue that featured a source whose entry was deleted', async () => {
    const told90 = section('Told', [], {
      entries: [
        sampleEntry('Told', {
          sources: [
            { url: 'https://youtu.be/abc', canonicalUrl: canonicalUrl('https://youtu.be/abc') },
          ],
        }),
      ],
    })
    const { issueId } = await publishedRows(newsroom.payload).issue(publicationId, {
      ...sampleContent(),
      highlights: [],
      number: 90,
      sections: [told90],
    })
    expect(
      await told(await collect({ url: 'https://www.youtube.com/watch?v=abc&t=7' })),
    ).toMatchObject({
      status: 200,
      entry: null,
      issue: { id: issueId, number: 90 },
      message: 'This source was featured in No. 90 (Published). Nothing was added.',
    })
  })

  it('creates one entry from ten concurrent requests', async () => {
    const before = await entriesOf()
    const url = 'https://example.org/wanted'
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => collect({ title: 'Wanted', url })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201])
    expect(await entriesOf()).toBe(before + 1)
  })

  it('creates an entry where an old one has changed its source', async () => {
    const url = 'https://example.org/left'
    const { entry } = await told(await collect({ title: 'Left', url }))
    await newsroom.payload.update({
      collection: 'entries',
      id: entry.id,
      data: { sources: [{ url: 'https://example.org/elsewhere' }] },
      overrideAccess: true,
    })
    expect(await told(await collect({ title: 'Left', url }))).toMatchObject({ status: 201 })
  })

  it.each([
    [{}, 'The address is missing'],
    [{ url: 'example.org' }, '“example.org” is not an address that can be linked to'],
    [{ url: 'javascript:alert(1)' }, 'beginning with https://'],
    [{ url: 'https://me:secret@example.org' }, 'without a name and password'],
    [{ url: 7 }, '“url” must be a text'],
    [{ tags: 7, url: 'https://example.org/x' }, '“tags” must be'],
    [{ section: 'nowhere', url: 'https://example.org/x' }, 'Choose one of: Tools (tools)'],
    [{ publication: 'daily', url: 'https://example.org/x' }, 'Choose one of: The Weekly (weekly)'],
    ['text', 'JSON'],
  ])('refuses %j with a sentence', async (body, message) => {
    const answer = await told(await collect(body))
    expect(answer).toMatchObject({ status: 400 })
    expect(answer.errors[0]!.message).toContain(message)
  })

  it('is for the newsroom alone', async () => {
    expect((await collect({ url: 'https://example.org/x' }, {})).status).toBe(401)
  })

  it('accepts an API key, and answers in the requested language', async () => {
    await newsroom.payload.update({
      collection: 'users',
      id: newsroom.people.author.id,
      data: { apiKey: 'a key of the author', enableAPIKey: true },
      overrideAccess: true,
    })
    expect(
      await told(
        await collect(
          { title: 'Mit Schlüssel', url: 'https://example.org/key' },
          { 'accept-language': 'de', authorization: 'users API-Key a key of the author' },
        ),
      ),
    ).toMatchObject({ status: 201, message: '„Mit Schlüssel“ liegt im Eingang.' })
    expect(
      (await collect({ url: 'https://example.org' }, { authorization: 'users API-Key wrong' }))
        .status,
    ).toBe(401)
  })
})

describe('a title that is missing', () => {
  let pages: Server
  let reach: NetworkPolicy
  let port: number

  beforeAll(async () => {
    pages = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title>As it says</title>')
    })
    await new Promise<void>((done) => pages.listen(0, '127.0.0.1', done))
    ;({ port } = pages.address() as AddressInfo)
    reach = {
      allows: () => true,
      ports: [port],
      resolve: (host) =>
        host === 'here.example' ? Promise.resolve(['127.0.0.1']) : Promise.reject(new Error()),
    }
  })

  afterAll(() => {
    pages.close()
  })

  const collectFrom = async (url: string) => {
    const req = await createPayloadRequest({
      config: newsroom.payload.config,
      payloadInstanceCacheKey: newsroom.databaseUri,
      request: new Request('https://news.example/api/roundup/collect', { headers: as('author') }),
    })
    return collectEntry({ req, slugs: newsroom.options.slugs }, readCollectRequest({ url }), reach)
  }

  it('is taken from the page', async () => {
    expect(await collectFrom(`http://here.example:${String(port)}/page`)).toMatchObject({
      entry: { title: 'As it says' },
      titleFrom: 'page',
    })
  })

  it.each([
    ['https://away.example/2026/%C3%BCber-stifte/?q=1#top', 'away.example/2026/über-stifte'],
    ['https://www.away.example/100%/%ff', 'www.away.example'],
  ])('is the address where the page cannot be fetched: %s', async (url, title) => {
    expect(await collectFrom(url)).toMatchObject({ entry: { title }, titleFrom: 'address' })
  })
})

describe("the bookmarklet's window", () => {
  const open = (query: string, headers: Record<string, string>) =>
    visitor.fetch(`/roundup/collect?${query}`, { headers })

  const send = (fields: Record<string, string>, headers: Record<string, string>) =>
    visitor.fetch('/roundup/collect', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields).toString(),
    })

  const QUERY = new URLSearchParams({
    url: 'https://example.org/window',
    title: 'Tom & "Jerry" <1>',
    selection: 'What was selected',
  }).toString()

  it('shows a form filled from the page, and changes nothing', async () => {
    const before = await entriesOf()
    const answer = await open(QUERY, session('author'))
    const page = await answer.text()
    expect(answer.status).toBe(200)
    expect(page).toContain('value="https://example.org/window"')
    expect(page).toContain('Tom &amp; &quot;Jerry&quot; &lt;1&gt;')
    expect(page).toContain('>What was selected</textarea>')
    expect(await entriesOf()).toBe(before)
  })

  it('reloads from its own address when another site opened it', async () => {
    const crossSite = { ...session('author'), 'sec-fetch-site': 'cross-site' }
    const page = await (await open(QUERY, crossSite)).text()
    expect(page).toMatch(/http-equiv="refresh" content="0;url=\/api\/roundup\/collect\?url=/)
    const again = await (await open(`${QUERY}&from=here`, crossSite)).text()
    expect(again).not.toContain('http-equiv="refresh"')
  })

  it('leads to the log-in and back', async () => {
    const answer = await open(QUERY, {})
    expect(answer.status).toBe(401)
    expect(await answer.text()).toContain(
      `/admin/login?redirect=${encodeURIComponent('/api/roundup/collect?url=')}`,
    )
  })

  it('saves what its own form sends', async () => {
    const fields = {
      note: '',
      section: '',
      tags: 'a, b',
      title: 'Sent',
      url: 'https://example.org/s',
    }
    const answer = await send(fields, session('author'))
    expect(answer.status).toBe(201)
    expect(await answer.text()).toContain('“Sent” is in the inbox.')
  })

  it('saves nothing that another site sends', async () => {
    const before = await entriesOf()
    const forged = { url: 'https://example.org/forged' }
    const answers = await Promise.all([
      send(forged, { ...as('author'), 'sec-fetch-site': 'cross-site' }),
      send(forged, { ...as('author'), 'sec-fetch-site': 'same-site' }),
      send(forged, { ...as('author'), origin: 'https://evil.example' }),
      send(forged, as('author')),
    ])
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400])
    expect(await entriesOf()).toBe(before)
  })

  it('keeps what was written when it cannot be saved', async () => {
    const answer = await send({ note: 'Kept', url: 'nowhere' }, session('author'))
    const page = await answer.text()
    expect(answer.status).toBe(400)
    expect(page).toContain('“nowhere” is not an address that can be linked to')
    expect(page).toContain('>Kept</textarea>')
  })

  it('asks for the publication when there are two', async () => {
    const other = await actions.publication({ name: 'The Daily', slug: 'daily' })
    const elsewhere = await actions.section(other, 'Elsewhere')
    expect(await told(await collect({ url: 'https://example.org/two' }))).toMatchObject({
      status: 400,
      errors: [{ message: expect.stringContaining('The Daily (daily), The Weekly (weekly)') }],
    })
    expect(
      (await collect({ section: elsewhere, title: 'Two', url: 'https://example.org/two' })).status,
    ).toBe(201)
    expect(await entriesOf(other)).toBe(1)
    expect(await (await open(QUERY, session('author'))).text()).toContain(
      '<optgroup label="The Daily">',
    )
  })
})
