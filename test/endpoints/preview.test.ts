import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { simpleParser } from 'mailparser'

import { newId } from '../../src/storage/write/new-id.js'
import { createSuppressionHash } from '../../src/storage/suppression-hash.js'
import type { Role } from '../../src/domain/roles.js'
import type { TestOutcomeAnswer } from '../../src/endpoints/admin/test-send.js'
import { targetsOf } from '../render/read-html.js'
import { editorActions, type EditorActions } from '../support/editor-actions.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { logInStaff, type Staff } from '../support/log-in-staff.js'
import { startSmtpSink, type SmtpSink } from '../support/smtp/smtp-sink.js'

let newsroom: Newsroom
let actions: EditorActions
let sink: SmtpSink
let issue: Awaited<ReturnType<EditorActions['issue']>>
let readerId: string
let staff: Staff

const REFUSED = 'nobody@example.org'

const call: Staff['call'] = (path, role, init) => staff.call(`/roundup${path}`, role, init)

const preview = (what: string, role: Role = 'editor', issueId = issue.issueId): Promise<Response> =>
  call(`/issues/${issueId}/preview${what}`, role)

const post = (what: string, body: object, role: Role = 'editor'): Promise<Response> =>
  call(`/issues/${issue.issueId}/${what}`, role, { body: JSON.stringify(body), method: 'POST' })

const sendTest = (addresses: readonly unknown[], role?: Role): Promise<Response> =>
  post('test-send', { addresses }, role)

const outcomesOf = async (response: Response): Promise<readonly TestOutcomeAnswer[]> => {
  expect(response.status).toBe(200)
  return ((await response.json()) as { outcomes: TestOutcomeAnswer[] }).outcomes
}

const messageOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { errors: { message: string }[] }).errors[0]?.message ?? ''

const subscribe = async (address: string, name: string): Promise<string> => {
  const { payload } = newsroom
  const { id } = await payload.create({
    collection: 'subscribers',
    data: { address, name },
    overrideAccess: true,
  })
  const subscription = await payload.create({
    collection: 'subscriptions',
    data: { publication: issue.publicationId, state: 'active', subscriber: id },
    overrideAccess: true,
  })
  return String(subscription.id)
}

const pathOf = (url: string): string => new URL(url).pathname.replace('/api/roundup', '')

const rowsIn = async (collection: string): Promise<number> =>
  (await newsroom.payload.count({ collection, overrideAccess: true })).totalDocs

beforeAll(async () => {
  sink = await startSmtpSink({
    script: (address) =>
      address === REFUSED ? { at: 'RCPT', reply: '550 5.1.1 No such person' } : undefined,
  })
  process.env['SMTP_URL'] = sink.url
  newsroom = await openNewsroom()
  actions = editorActions(newsroom)
  issue = await actions.issue({ title: 'Größe & “quotes”' })
  readerId = await subscribe('Zoe.Reader@example.org', 'Zoë Reader')
  staff = await logInStaff(newsroom)
})

afterAll(async () => {
  delete process.env['SMTP_URL']
  await newsroom.close()
  await sink.close()
})

describe('the preview of an issue', () => {
  it('is for the newsroom alone', async () => {
    expect((await call(`/issues/${issue.issueId}/preview`, undefined)).status).toBe(401)
    expect((await preview('', 'author')).status).toBe(200)
    expect((await preview('', 'editor', 'no-such-issue')).status).toBe(404)
  })

  it('shows the parts of the message that it hands out, kept by nobody', async () => {
    const mail = await simpleParser(Buffer.from(await (await preview('/message')).arrayBuffer()))
    const framed = await preview('?scheme=dark&images=off')
    expect(framed.headers.get('cache-control')).toBe('no-store')
    expect(framed.headers.get('content-security-policy')).toContain("img-src 'none'")
    const html = await framed.text()
    const body = html.slice(html.indexOf('<body')).replaceAll(' target="_self"', '')
    expect(String(mail.html)).toContain(body.trim())
    expect((await (await preview('/text')).text()).trim()).toBe(mail.text?.trim())
    expect(await (await preview('/headers')).text()).toContain('Subject: Pencils of the week')
  })

  it('is addressed to a subscriber that a publisher has chosen', async () => {
    const found = await post('preview/readers', { letters: 'zoe.r' }, 'publisher')
    expect(await found.json()).toEqual({
      readers: [
        { address: 'Zoe.Reader@example.org', name: 'Zoë Reader', subscriptionId: readerId },
      ],
    })
    const mail = await simpleParser(
      Buffer.from(await (await preview(`/message?as=${readerId}`, 'publisher')).arrayBuffer()),
    )
    expect(mail.to).toMatchObject({
      value: [{ address: 'Zoe.Reader@example.org', name: 'Zoë Reader' }],
    })
  })

  it('shows no subscriber to authors and editors, and none of another publication', async () => {
    for (const role of ['author', 'editor'] as const) {
      expect((await post('preview/readers', { letters: 'zoe' }, role)).status).toBe(403)
      for (const part of ['', '/message', '/text', '/headers'])
        expect((await preview(`${part}?as=${readerId}`, role)).status).toBe(403)
    }
    const other = await actions.issue()
    expect((await preview(`?as=${readerId}`, 'publisher', other.issueId)).status).toBe(404)
  })

  it('has personal links that lead to a page which says so, and unsubscribe nobody', async () => {
    const html = await (await preview(`?as=${readerId}`, 'publisher')).text()
    const personal = targetsOf(html).filter((url) => /unsubscribe|preferences/.test(url))
    expect(personal).toHaveLength(2)
    for (const url of personal) {
      const page = await call(pathOf(url), undefined)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain('This was only a test')
    }
    const leave = personal.find((url) => url.includes('unsubscribe')) ?? ''
    expect((await call(pathOf(leave), undefined, { method: 'POST' })).status).toBe(200)
    const subscription = await newsroom.payload.findByID({
      collection: 'subscriptions',
      id: readerId,
    })
    expect(subscription).toMatchObject({ state: 'active' })
  })

  it("has the size of a subscriber's mail", async () => {
    const { listUnsubscribe, length } = await simpleParser(
      Buffer.from(await (await preview('/message')).arrayBuffer()),
    ).then((mail) => ({
      listUnsubscribe: mail.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line ?? '',
      length: String(mail.html).length,
    }))
    expect(length).toBeGreaterThan(1000)
    const token = /unsubscribe\/([^>]+)>/.exec(listUnsubscribe)?.[1] ?? ''
    expect(token.split('.').map((part) => part.length)).toEqual([2, 2, 11, 36, 43])
  })

  it('shows the edition once the issue is published, and writes nothing', async () => {
    const published = await actions.issue({ title: 'As it was' })
    await actions.approve(published.issueId)
    await actions.move(published.issueId, 'published', newsroom.people.publisher, {
      deliver: 'web',
    })
    await newsroom.payload.update({
      collection: 'entries',
      data: { title: 'A blunt pencil' },
      id: published.entryId,
      overrideAccess: true,
    })
    const before = await rowsIn('renditions')
    const html = await (await preview('', 'author', published.issueId)).text()
    expect(html).toContain('A sharper pencil')
    expect(html).not.toContain('A blunt pencil')
    expect(await rowsIn('renditions')).toBe(before)
  })
})

describe('a test message', () => {
  it('is sent with a mark through the server of mailings, and is counted nowhere', async () => {
    const counted = ['deliveries', 'mailings', 'roundup-audit', 'renditions', 'editions']
    const before = await Promise.all(counted.map(rowsIn))
    const outcomes = await outcomesOf(await sendTest(['one@example.org', ' two@example.org ']))
    expect(outcomes).toEqual(
      ['one@example.org', 'two@example.org'].map((address) => ({
        address,
        isAccepted: true,
        reply: '250 2.0.0 Taken',
        told: 'Accepted by the server',
      })),
    )
    // Notifications go to the same server.
    const mails = await Promise.all(sink.raws.map((raw) => simpleParser(raw)))
    const mail =
      mails.findLast(({ subject }) => subject?.startsWith('[')) ?? (await simpleParser(''))
    expect(mail.subject).toBe('[Test] Pencils of the week')
    expect(mail.to).toMatchObject({ value: [{ address: 'two@example.org' }] })
    const leave = targetsOf(String(mail.html)).find((url) => url.includes('unsubscribe')) ?? ''
    expect(await (await call(pathOf(leave), undefined)).text()).toContain('This was only a test')
    expect(await Promise.all(counted.map(rowsIn))).toEqual(before)
  })

  it("reports the server's reply for each address", async () => {
    const outcomes = await outcomesOf(await sendTest([REFUSED, 'three@example.org']))
    expect(outcomes).toMatchObject([
      { address: REFUSED, isAccepted: false, reply: '550 5.1.1 No such person' },
      { address: 'three@example.org', isAccepted: true },
    ])
  })

  it('is not sent to a suppressed address', async () => {
    const { options, payload } = newsroom
    const hashOf = await createSuppressionHash(payload, options)
    await payload.db.create({
      collection: 'suppressions',
      data: {
        addressHash: hashOf('gone@example.org'),
        at: '2026-11-01T08:00:00.000Z',
        id: newId(),
        reason: 'complaint',
      },
    })
    const [outcome] = await outcomesOf(await sendTest(['Gone@example.org']))
    expect(outcome).toMatchObject({
      isAccepted: false,
      told: 'This address is blocked, so nothing was sent',
    })
    expect(sink.taken.has('Gone@example.org')).toBe(false)
  })

  it('is sent by an author to their own address only', async () => {
    const refused = await sendTest(['author@news.example', 'friend@example.org'], 'author')
    expect(refused.status).toBe(403)
    expect(await messageOf(refused)).toContain('their own address')
    const [outcome] = await outcomesOf(await sendTest(['Author@news.example'], 'author'))
    expect(outcome).toMatchObject({ isAccepted: true })
  })

  it.each([
    ['no address', [], 'at least one'],
    ['what is no address', ['one@example.org', 'two@'], '“two@” is not an e-mail address'],
    ['what is no text', [{ toString: 1 }], '“{"toString":1}” is not an e-mail address'],
    ['line breaks', ['a@example.org\r\nRCPT TO:<b@example.org>'], 'is not an e-mail address'],
    ['eleven', Array.from({ length: 11 }, (_, at) => `a${String(at)}@example.org`), '10 addresses'],
  ])('is refused in a sentence for %s', async (_, addresses, words) => {
    const before = sink.raws.length
    const response = await sendTest(addresses)
    expect(response.status).toBe(400)
    expect(await messageOf(response)).toContain(words)
    expect(sink.raws).toHaveLength(before)
  })

  it('names the setting that is missing without a mail server', async () => {
    const { secrets } = newsroom.options
    const withAddress = (smtpUrl: string | undefined): void => {
      Object.assign(newsroom.options, { secrets: async () => ({ ...(await secrets()), smtpUrl }) })
    }
    withAddress(undefined)
    const response = await sendTest(['one@example.org'])
    withAddress('smtp://127.0.0.1:9')
    const [dead, alike] = await outcomesOf(await sendTest(['one@example.org', 'two@example.org']))
    Object.assign(newsroom.options, { secrets })
    expect(response.status).toBe(503)
    expect(await messageOf(response)).toContain('delivery.smtpUrl')
    expect(dead?.told).toBe('The mail server does not answer')
    expect(alike).toEqual({ ...dead, address: 'two@example.org' })
  })
})
