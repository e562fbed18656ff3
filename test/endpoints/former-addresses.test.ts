import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createLinks } from '../../src/options/links.js'
import { editorActions } from '../support/editor-actions.js'
import { type HostApp, openHostApp } from '../support/host-app.js'
import { publishedRows } from '../support/published-rows.js'
import { sampleContent } from '../support/sample-content.js'
import { openVisitor } from '../support/visitor.js'

const ORIGIN = 'https://news.example'

let app: HostApp
let publicationId: string
let renamedId: string

const content = (slug: string, more: object = {}) =>
  sampleContent({ slug, title: `Title of ${slug}`, ...more })

beforeAll(async () => {
  app = await openHostApp({
    newsletter: {
      links: { issue: '/letters/:publication/:issue', publication: '/letters/:publication' },
    },
  })
  const press = publishedRows(app.payload)
  publicationId = await press.publication({ slug: 'weekly' })
  renamedId = (await press.issue(publicationId, content('first-name'))).issueId
  await press.issue(publicationId, content('other', { number: 15, date: '2023-10-15' }))
  await press.edition({
    content: content('second-name'),
    issueId: renamedId,
    kind: 'correction',
    ordinal: 2,
    publicationId,
  })
  await app.payload.db.updateOne({
    collection: 'issues',
    id: renamedId,
    data: { slug: 'second-name' },
  })
}, 60_000)
afterAll(() => app.close())

const rename = async (slug: string): Promise<void> => {
  await app.payload.update({
    collection: 'publications',
    data: { slug },
    id: publicationId,
    overrideAccess: true,
  })
}

const open = (path: string): Promise<Response> => openVisitor(app).fetch(path)

/** Follows redirects within the host. */
const land = async (path: string): Promise<readonly [number, string]> => {
  let response = await open(path)
  for (let hops = 0; response.status === 301 && hops < 3; hops += 1) {
    const location = response.headers.get('location') ?? ''
    expect(location).toMatch(/^\/api\/roundup\/(newsletters|archive)\//)
    response = await open(location.replace('/api', ''))
  }
  return [response.status, await response.text()]
}

const ISSUE = '/roundup/newsletters/weekly/first-name'

describe('an address that was mailed once', () => {
  it('leads to the issue after the issue was renamed', async () => {
    expect(await land(ISSUE)).toEqual([200, expect.stringContaining('Title of second-name')])
  })

  it('answers where the host has set pages of its own meanwhile, and names them to search engines', async () => {
    const [, text] = await land(ISSUE)
    expect(text).toContain(`<link href="${ORIGIN}/letters/weekly/second-name" rel="canonical"/>`)
  })

  it('leads there after the publication was renamed, once, twice and back', async () => {
    for (const slug of ['monthly', 'yearly', 'weekly', 'monthly']) {
      await rename(slug)
      for (const path of ['weekly', 'monthly'])
        expect((await land(`/roundup/newsletters/${path}/first-name`))[0]).toBe(200)
      expect((await land('/roundup/newsletters/weekly'))[0]).toBe(200)
      expect((await land('/roundup/archive/weekly'))[0]).toBe(200)
    }
    expect((await land('/roundup/archive/yearly'))[0]).toBe(200)
  })

  it('is found over GraphQL by the earlier slugs as well', async () => {
    const answer = await openVisitor(app).ask(
      '{ issue(publication: "weekly", slug: "first-name") { slug url } }',
    )
    const url = createLinks(app.options).issue({ publication: 'monthly', issue: 'second-name' })
    expect(await answer.json()).toEqual({ data: { issue: { slug: 'second-name', url } } })
  })

  it('is not taken by another publication or issue', async () => {
    const { id: _, ...rest } = await app.payload.findByID({
      collection: 'publications',
      id: publicationId,
      overrideAccess: true,
    })
    const other = { ...rest, listId: 'b.news.example', slug: 'weekly' }
    await expect(
      app.payload.create({ collection: 'publications', data: other, overrideAccess: true }),
    ).rejects.toThrow('Another one had the slug')
    await expect(
      app.payload.create({
        collection: 'issues',
        data: { date: '2026-01-01', publication: publicationId, slug: 'first-name', title: 'A' },
        draft: true,
        overrideAccess: true,
      }),
    ).rejects.toThrow('Another one had the slug')
    const { issueId } = await editorActions(app).issue()
    await expect(
      app.payload.update({
        collection: 'issues',
        data: { publication: publicationId, slug: 'other' },
        draft: true,
        id: issueId,
        overrideAccess: true,
      }),
    ).rejects.toThrow('Another one had the slug')
  })

  it('keeps its history out of the hands of clients', async () => {
    await app.payload.update({
      collection: 'publications',
      data: { formerSlugs: [] },
      id: publicationId,
      overrideAccess: true,
    })
    expect((await land('/roundup/newsletters/weekly'))[0]).toBe(200)
  })

  it('leads nowhere once the issue was taken off the web', async () => {
    await app.payload.db.updateOne({
      collection: 'issues',
      id: renamedId,
      data: { _status: 'draft' },
    })
    expect((await land(ISSUE))[0]).toBe(404)
  })
})
