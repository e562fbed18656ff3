import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createLinks } from '../../src/options/links.js'
import { newId } from '../../src/storage/write/new-id.js'
import { type HostApp, openHostApp } from '../support/host-app.js'
import { publishedRows } from '../support/published-rows.js'
import { sampleContent } from '../support/sample-content.js'
import { openVisitor } from '../support/visitor.js'

const SCRIPT = '週刊人工知能速報'
const API = 'https://news.example/api'

let app: HostApp

const numbered = (number: number, more: object = {}) =>
  sampleContent({
    number,
    slug: `no-${String(number)}`,
    title: `Issue ${String(number)}`,
    date: `2026-01-${String(number).padStart(2, '0')}`,
    ...more,
  })

beforeAll(async () => {
  app = await openHostApp()
  const press = publishedRows(app.payload)
  const weekly = await press.publication({ slug: 'weekly' })
  for (let number = 1; number <= 22; number += 1) await press.issue(weekly, numbered(number))
  await press.issue(weekly, numbered(23, { title: 'Only a draft' }), {
    stage: 'draft',
    _status: 'draft',
  })
  await press.issue(weekly, numbered(24, { title: 'Taken back' }), {
    withdrawnAt: '2026-01-24T09:00:00.000Z',
    stage: 'draft',
    _status: 'draft',
  })
  const script = await press.publication({
    slug: SCRIPT,
    name: SCRIPT,
    language: 'de',
    listId: 'b.news.example',
  })
  await press.issue(
    script,
    numbered(1, { publication: { ...sampleContent().publication, language: 'de' } }),
  )
  await press.publication({ slug: '未公開', name: 'Unseen', listId: 'c.news.example' })
}, 60_000)
afterAll(() => app.close())

const open = (address: string, init: RequestInit = {}): Promise<Response> =>
  openVisitor(app).fetch(address.replace(API, ''), init)

const textOf = async (address: string): Promise<string> => (await open(address)).text()

const links = () => createLinks(app.options)

const WEEKLY = { publication: 'weekly' }

describe('the pages that a host has without doing anything', () => {
  it.each([
    ['of all publications', () => links().home(), ['Newsletters', SCRIPT]],
    ['of a publication', () => links().publication(WEEKLY), ['Issue 22', 'All issues of']],
    ['of its archive', () => links().archive(WEEKLY), ['Issue 22', 'Issue 3', 'Older issues']],
    [
      'of an issue',
      () => links().issue({ ...WEEKLY, issue: 'no-7' }),
      ['Issue 7', 'In this issue'],
    ],
  ])('answer by GET and HEAD with the same headers: the page %s', async (_, address, words) => {
    const page = await open(address())
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ])
    const text = await page.text()
    for (const word of words) expect(text).toContain(word)
    expect(text).toMatch(/^<!doctype html><html dir="ltr" lang="en">/)
    expect(text).toContain(`<link href="${address().replaceAll('&', '&amp;')}" rel="canonical"/>`)
    const head = await open(address(), { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(page.headers))
  })

  it('have a policy without scripts that their own style fulfils', async () => {
    const { headers } = await open(links().issue({ ...WEEKLY, issue: 'no-7' }))
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; img-src 'self'/)
    expect(policy).not.toMatch(/unsafe|script-src/)
    expect(headers.get('x-robots-tag')).toBeNull()
  })

  it('are not sent again to somebody who has them', async () => {
    const address = links().issue({ ...WEEKLY, issue: 'no-7' })
    const { headers } = await open(address)
    const etag = headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{43}"$/)
    expect(headers.get('cache-control')).toBe('public, max-age=30')
    const again = await open(address, { headers: { 'if-none-match': `W/${etag}` } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const other = await open(links().issue({ ...WEEKLY, issue: 'no-8' }))
    expect(other.headers.get('etag')).not.toBe(etag)
  })

  it('go on through the archive to the first issue', async () => {
    const [, older = ''] =
      /href="([^"]+\?after=[^"]+)"/.exec(await textOf(links().archive(WEEKLY))) ?? []
    const text = await textOf(older)
    expect(text).toContain('Issue 1<')
    expect(text).not.toContain('Issue 3<')
    expect(text).not.toContain('rel="next"')
  })

  it('are in the language of their publication, with its texts around them', async () => {
    const page = await open(links().issue({ publication: SCRIPT, issue: 'no-1' }))
    expect(page.headers.get('content-language')).toBe('de')
    expect(await page.text()).toMatch(/<html dir="ltr" lang="de">[^]*In dieser Ausgabe/)
  })

  it('answer the plain address of a publication in another script', async () => {
    const address = links().listArchive({ publication: SCRIPT })
    expect(address).toMatch(/^[\w:/.-]+$/)
    expect((await open(address)).status).toBe(200)
  })
})

describe('an address that leads nowhere', () => {
  it.each([
    ['a draft', '/roundup/newsletters/weekly/no-23'],
    ['an issue that was taken back', '/roundup/newsletters/weekly/no-24'],
    ['an unknown issue', '/roundup/newsletters/weekly/none'],
    ['an unknown publication', '/roundup/newsletters/none'],
    ['an issue of an unknown publication', '/roundup/newsletters/none/no-1'],
    ['a publication without a published issue', '/roundup/archive/%E6%9C%AA%E5%85%AC%E9%96%8B'],
    ['the archive of nobody', `/roundup/archive/${newId()}`],
    ['a cursor of nobody', '/roundup/archive/weekly?after=nonsense'],
    ['a null byte', '/roundup/newsletters/%00/%00'],
    ['a null byte after a publication', '/roundup/newsletters/weekly/%00'],
    ['a path upwards', '/roundup/newsletters/..%2f..%2fusers'],
    ['another host', '/roundup/newsletters/weekly/%2F%2Fevil.example'],
  ])('is answered with a page that says what to do: %s', async (_, path) => {
    const page = await open(path, { headers: { 'accept-language': 'de-DE,en;q=0.5' } })
    const text = await page.text()
    expect([page.status, page.headers.get('location')]).toEqual([404, null])
    expect(text).toContain('Seite nicht gefunden')
    expect(text).toContain(`href="${links().home()}"`)
    expect(text).not.toMatch(/Only a draft|Taken back|Unseen/)
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect((await open(path, { method: 'HEAD' })).status).toBe(404)
  })

  it('nothing hidden is on any list either', async () => {
    const lists = [links().home(), links().publication(WEEKLY), links().archive(WEEKLY)]
    for (const list of lists)
      expect(await textOf(list)).not.toMatch(/Only a draft|Taken back|Unseen/)
  })
})
