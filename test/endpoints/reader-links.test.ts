import { createHash } from 'node:crypto'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { newId } from '../../src/storage/write/new-id.js'
import { signingKeys } from '../../src/storage/signing-keys.js'
import { signToken, type TokenPurpose } from '../../src/domain/addresses/tokens.js'
import { type Newsroom, openNewsroom } from '../support/newsroom.js'
import { publishedRows } from '../support/published-rows.js'
import { type Visitor, openVisitor } from '../support/visitor.js'

let newsroom: Newsroom
let visitor: Visitor
let publicationId: string
let subscriptionId: string
let subscriberId: string

const create = async (collection: string, data: object): Promise<string> =>
  String((await newsroom.payload.db.create({ collection, data: { id: newId(), ...data } })).id)

const subscribe = (publication: string, state: string): Promise<string> =>
  create('subscriptions', { publication, state, subscriber: subscriberId })

const stateOf = async (
  id = subscriptionId,
): Promise<{ state: string; unsubscribedAt: string | null }> => {
  const row = await newsroom.payload.findByID({
    collection: 'subscriptions',
    id,
    overrideAccess: true,
  })
  return { state: row['state'], unsubscribedAt: row['unsubscribedAt'] }
}

const token = async (purpose: TokenPurpose, id = subscriptionId): Promise<string> => {
  const [key] = await signingKeys(newsroom.payload, newsroom.options)
  return signToken(key!, purpose, id)
}

const address = async (purpose: TokenPurpose): Promise<string> =>
  `/roundup/${purpose}/${await token(purpose)}`

const buttons = (page: string): number => page.match(/<button/g)?.length ?? 0

beforeAll(async () => {
  newsroom = await openNewsroom()
  visitor = openVisitor(newsroom)
  publicationId = await publishedRows(newsroom.payload).publication({
    name: 'Tom & Jerry <weekly>',
  })
})

afterAll(() => newsroom.close())

beforeEach(async () => {
  const mailbox = `${newId()}@example.org`
  subscriberId = await create('subscribers', { address: mailbox, normalizedAddress: mailbox })
  subscriptionId = await subscribe(publicationId, 'active')
})

describe('the unsubscribe link', () => {
  it('shows one button and changes nothing by GET or HEAD', async () => {
    const page = await visitor.fetch(await address('unsubscribe'))
    const text = await page.text()
    expect(page.status).toBe(200)
    expect(buttons(text)).toBe(1)
    expect(text).toMatch('Tom &amp; Jerry &lt;weekly&gt;')
    expect(text).not.toMatch('<weekly>')
    const head = await visitor.fetch(await address('unsubscribe'), { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(await stateOf()).toMatchObject({ state: 'active' })
  })

  it.each([
    ['the button', new URLSearchParams()],
    ['one click in a mail client', new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })],
    ['a mail client that sends multipart', oneClickForm()],
  ])('unsubscribes by %s, without a cookie', async (_, body) => {
    const response = await visitor.fetch(await address('unsubscribe'), { method: 'POST', body })
    expect(response.status).toBe(200)
    expect(await response.text()).toMatch('You are unsubscribed')
    expect(await stateOf()).toEqual({ state: 'unsubscribed', unsubscribedAt: expect.any(String) })
  })

  it('answers a second click with the same page and keeps the time of the first', async () => {
    const click = async () => visitor.fetch(await address('unsubscribe'), { method: 'POST' })
    await click()
    const { unsubscribedAt } = await stateOf()
    expect((await click()).status).toBe(200)
    expect(await stateOf()).toEqual({ state: 'unsubscribed', unsubscribedAt })
  })

  it('is a page without scripts, frames, caches and search engines', async () => {
    const { headers } = await visitor.fetch(await address('unsubscribe'))
    expect(headers.get('content-security-policy')).toMatch("default-src 'none'")
    expect(headers.get('content-security-policy')).toMatch("frame-ancestors 'none'")
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-robots-tag')).toMatch('noindex')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })

  it('allows its own styles alone', async () => {
    const page = await visitor.fetch(await address('unsubscribe'))
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(await page.text()) ?? []
    const hash = createHash('sha256').update(style).digest('base64')
    expect(page.headers.get('content-security-policy')).toMatch(`style-src 'sha256-${hash}'`)
  })

  it.each([
    ['cut short', (whole: string) => whole.slice(0, -4)],
    ['of another purpose', (whole: string) => whole.replace('.unsubscribe.', '.confirm.')],
    ['of another subscription', (whole: string) => whole.replace(subscriptionId, newId())],
    ['of nobody', () => 'v1.x'],
    ['cut before the token', () => ''],
  ])('that is %s is answered with a page that says so, and changes nothing', async (_, spoil) => {
    const path = `/roundup/unsubscribe/${spoil(await token('unsubscribe'))}`
    for (const method of path.endsWith('/') ? ['GET'] : ['GET', 'POST']) {
      const response = await visitor.fetch(path, { method })
      expect(response.status).toBe(404)
      expect(await response.text()).toMatch('This link is incomplete')
    }
    expect(await stateOf()).toMatchObject({ state: 'active' })
  })

  it('of a deleted subscription says that no mail will come', async () => {
    const path = await address('unsubscribe')
    await newsroom.payload.db.deleteOne({
      collection: 'subscriptions',
      where: { id: { equals: subscriptionId } },
    })
    const response = await visitor.fetch(path, { method: 'POST' })
    expect([response.status, await response.text()]).toEqual([
      200,
      expect.stringMatching('unsubscribed'),
    ])
  })
})

describe('the confirm link', () => {
  beforeEach(async () => {
    const other = await publishedRows(newsroom.payload).publication({
      name: 'Other',
      slug: newId(),
    })
    subscriptionId = await subscribe(other, 'pending')
  })

  it('activates the subscription by POST and not by GET', async () => {
    const page = await visitor.fetch(await address('confirm'))
    expect(buttons(await page.text())).toBe(1)
    expect(await stateOf()).toMatchObject({ state: 'pending' })
    const done = await visitor.fetch(await address('confirm'), { method: 'POST' })
    expect(await done.text()).toMatch('You are subscribed')
    expect(await stateOf()).toMatchObject({ state: 'active' })
  })

  it('does not activate an ended subscription', async () => {
    await visitor.fetch(await address('unsubscribe'), { method: 'POST' })
    const late = await visitor.fetch(await address('confirm'), { method: 'POST' })
    expect(late.status).toBe(410)
    expect(await stateOf()).toMatchObject({ state: 'unsubscribed' })
  })
})

describe('the preferences link', () => {
  it('shows every subscription of the reader, each with a button that unsubscribes from it alone', async () => {
    const other = await publishedRows(newsroom.payload).publication({
      name: 'Another',
      slug: newId(),
    })
    const otherId = await subscribe(other, 'active')
    const text = await (await visitor.fetch(await address('preferences'))).text()
    expect(text.indexOf('Another')).toBeLessThan(text.indexOf('Tom &amp; Jerry'))
    const [first = ''] = [...text.matchAll(/action="\/api([^"]+)"/g)].map(([, action]) => action)
    await visitor.fetch(first, { method: 'POST' })
    expect(await stateOf(otherId)).toMatchObject({ state: 'unsubscribed' })
    expect(await stateOf()).toMatchObject({ state: 'active' })
  })

  it('never shows the address, as mails get forwarded', async () => {
    const text = await (await visitor.fetch(await address('preferences'))).text()
    expect(text).not.toMatch('@example.org')
  })
})

function oneClickForm(): FormData {
  const form = new FormData()
  form.set('List-Unsubscribe', 'One-Click')
  return form
}
