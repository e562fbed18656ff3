import { describe, expect, it } from '@jest/globals'
import type { CollectionConfig, Config } from 'payload'

import { roundup, type RoundupOptions } from '../../src/index.js'
import type { ResolvedOptions } from '../../src/options/resolve-options.js'

const host = (slug: string, more: Partial<CollectionConfig> = {}): Config =>
  ({ collections: [{ slug, fields: [], ...more }] }) as Partial<Config> as Config

const uploads = (slug: string): Config => host(slug, { upload: true })

describe('the plugin in somebody’s app', () => {
  it('stops the boot where a slug is taken, and says how to give another', () => {
    expect(() => roundup()(host('issues'))).toThrow(
      "roundup({ slugs: { issues: 'newsletter-issues' } })",
    )
  })

  it('points to the host’s own pictures where ours would take their slug', () => {
    expect(() => roundup({ slugs: { media: 'media' } })(uploads('media'))).toThrow(
      "roundup({ mediaSlug: 'media' })",
    )
  })

  it.each(['audit', 'workers', 'pace', 'words', 'keys', 'media', 'pictures'])(
    'stands beside a collection of the host that is called %s',
    async (slug) => {
      const config = await roundup()(host(slug))
      expect(config.collections?.map((collection) => collection.slug)).toEqual(
        expect.arrayContaining([slug, `roundup-${slug}`]),
      )
    },
  )

  it.each<[string, Partial<Config>, string]>([
    ['a global', { globals: [{ slug: 'sections', fields: [] }] }, "a global 'sections' already"],
    [
      'a collection whose table is one of ours',
      { collections: [{ slug: 'numbers', dbName: 'issues', fields: [] }] },
      "slugPrefix: 'newsletter-'",
    ],
    [
      'a collection whose table is that of a slug with hyphens',
      { collections: [{ slug: 'roundup_audit', fields: [] }] },
      "slugs: { audit: 'newsletter-roundup-audit' }",
    ],
    [
      'a type of ours in GraphQL',
      { collections: [{ slug: 'issue-documents', fields: [] }] },
      "two types 'IssueDocument'",
    ],
    [
      'the addresses of ours',
      { collections: [{ slug: 'roundup', fields: [] }] },
      'below /api/roundup',
    ],
  ])('stops the boot where the host has %s', (_, more, sentence) => {
    expect(() => roundup()({ ...host('pages'), ...more })).toThrow(sentence)
  })

  it('stops the boot where it is added twice', async () => {
    const once = await roundup()(host('pages'))
    expect(() => roundup()(once)).toThrow('roundup() twice')
  })

  it.each<[RoundupOptions, Config, string]>([
    [{}, uploads('media'), 'media'],
    [{}, host('media'), 'roundup-media'],
    [{}, host('pages'), 'roundup-media'],
    [{ slugPrefix: 'news-' }, uploads('media'), 'media'],
    [{ slugPrefix: 'news-' }, host('media'), 'news-media'],
    [{ mediaSlug: 'files' }, uploads('files'), 'files'],
    [{ slugs: { media: 'pictures' } }, uploads('media'), 'pictures'],
  ])('with %j and its collections keeps pictures in one place', async (options, given, slug) => {
    const { collections = [], custom } = await roundup(options)(given)
    expect(custom?.['roundup']).toMatchObject({ slugs: { media: slug } })
    expect(collections.filter((collection) => collection.slug === slug)).toHaveLength(1)
  })

  it.each([
    [uploads('media'), 'there is no such collection'],
    [host('files'), 'this collection takes no files'],
  ])('stops the boot where mediaSlug names no upload collection', (given, sentence) => {
    expect(() => roundup({ mediaSlug: 'files' })(given)).toThrow(sentence)
  })

  it('works beside the host’s collection under another slug', async () => {
    const config = await roundup({ slugs: { issues: 'newsletter-issues' } })(host('issues'))
    expect(config.collections?.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['issues', 'newsletter-issues']),
    )
  })

  it('uses the host’s pictures instead of bringing its own', async () => {
    const config = await roundup({ mediaSlug: 'uploads' })(uploads('uploads'))
    expect(
      config.collections?.filter(({ slug }) => slug === 'media' || slug === 'uploads'),
    ).toHaveLength(1)
  })

  it('keeps who changes the host’s pictures, after the host’s own hooks', async () => {
    const own = () => undefined
    const uploads = { slug: 'uploads', upload: true, fields: [], hooks: { afterChange: [own] } }
    const { collections = [] } = await roundup({ mediaSlug: 'uploads' })({
      ...host('pages'),
      collections: [uploads],
    })
    expect(collections[0]).toMatchObject({
      fields: [{ name: 'roundupEditors' }],
      hooks: { afterChange: [own, expect.any(Function)], beforeChange: [expect.any(Function)] },
    })
  })

  it('adds no hook to the host’s pictures when it is disabled', async () => {
    const uploads = {
      slug: 'uploads',
      upload: true,
      fields: [],
      hooks: { afterChange: [() => undefined] },
    }
    const disabled = await roundup({ disabled: true, mediaSlug: 'uploads' })({
      ...host('pages'),
      collections: [uploads],
    })
    expect(disabled.collections?.[0]).toMatchObject({
      fields: [{ name: 'roundupEditors' }],
      hooks: uploads.hooks,
    })
    expect(disabled.collections?.[0]?.hooks?.beforeChange).toBeUndefined()
  })

  it.each([
    ['named as the admin’s', { admin: { user: 'staff' } }],
    ['first to log in, as Payload chooses', {}],
  ])('knows its admins by the collection that is %s', async (_, more) => {
    const auth = (slug: string): CollectionConfig => ({ slug, auth: true, fields: [] })
    const named = 'admin' in more ? ['customers', 'staff'] : ['staff', 'customers']
    const given = { ...host('pages'), collections: named.map(auth), ...more }
    const { custom } = await roundup()(given)
    const { roleOf } = custom?.['roundup'] as ResolvedOptions
    expect(roleOf({ collection: 'staff' })).toBe('admin')
    expect(roleOf({ collection: 'customers' })).toBeUndefined()
  })

  it('guards the log-in of those who use the admin panel, and of nobody else', async () => {
    const auth = (slug: string): CollectionConfig => ({ slug, auth: true, fields: [] })
    const given = { ...host('pages'), collections: ['staff', 'customers'].map(auth) }
    const guarded = { guardLogIns: true, publicUrl: 'https://news.example' }
    for (const disabled of [false, true]) {
      const { collections = [] } = await roundup({ ...guarded, disabled })(given)
      const [staff, customers] = collections
      expect(staff).toMatchObject({ auth: { cookies: { secure: true }, maxLoginAttempts: 0 } })
      expect(customers).toEqual(auth('customers'))
    }
    expect(() => roundup(guarded)(host('pages'))).toThrow('has no collection of users')
  })

  it('keeps the schema and nothing else when it is disabled', async () => {
    const config = await roundup({ disabled: true })(host('pages'))
    expect(config.collections?.length).toBeGreaterThan(10)
    expect(config.endpoints ?? []).toEqual([])
    expect(config.onInit).toBeUndefined()
  })
})
