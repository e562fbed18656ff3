import { mkdtempSync, rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { formBuilderPlugin } from '@payloadcms/plugin-form-builder'
import { importExportPlugin } from '@payloadcms/plugin-import-export'
import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant'
import { nestedDocsPlugin } from '@payloadcms/plugin-nested-docs'
import { searchPlugin } from '@payloadcms/plugin-search'
import { seoPlugin } from '@payloadcms/plugin-seo'
import { handleEndpoints, type CollectionConfig, type Plugin } from 'payload'

import { editorActions } from '../support/editor-actions.js'
import { openHostApp, type HostApp } from '../support/host-app.js'
import { openStaffApis, type StaffApis } from '../support/staff-apis.js'
import { startSmtpSink, type SmtpSink } from '../support/smtp/smtp-sink.js'
import { workUntilSettled } from '../support/work-until-settled.js'

/** Part of every row that has a subscriber's address, and of nothing else. */
const SECRET = 'squirrel'
const ADDRESS = `${SECRET}@readers.example`

/** New ones each time: some plugins change what they are given. */
const hostCollections = (): CollectionConfig[] => [
  {
    slug: 'pages',
    fields: [{ name: 'title', type: 'text', required: true }],
    versions: { drafts: true },
  },
  { slug: 'tenants', fields: [{ name: 'name', type: 'text' }] },
]

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'roundup-exports-'))
})
afterAll(() => {
  rmSync(folder, { force: true, recursive: true })
})

/** The official plugins, as somebody adds them who has read their pages. */
const officialPlugins = (): Plugin[] => [
  seoPlugin({ collections: ['pages', 'issues'], uploadsCollection: 'roundup-media' }),
  nestedDocsPlugin({ collections: ['pages'] }),
  searchPlugin({ collections: ['pages', 'issues'] }),
  formBuilderPlugin({}),
  importExportPlugin({
    collections: [], // every one
    overrideExportCollection: ({ collection }) => ({
      ...collection,
      upload: {
        ...(typeof collection.upload === 'object' ? collection.upload : {}),
        staticDir: folder,
      },
    }),
    overrideImportCollection: ({ collection }) => ({
      ...collection,
      upload: {
        ...(typeof collection.upload === 'object' ? collection.upload : {}),
        staticDir: folder,
      },
    }),
  }),
  multiTenantPlugin({ collections: { pages: {} }, userHasAccessToAllTenants: () => true }),
]

type SearchRow = { readonly title: string; readonly doc: { readonly relationTo: string } }

describe.each(['before', 'after'] as const)('official plugins that come %s ours', (order) => {
  let app: HostApp
  let apis: StaffApis
  let sink: SmtpSink
  let issueId: string

  beforeAll(async () => {
    sink = await startSmtpSink()
    // Plugins that are set to our collections come after ours, as Payload asks for.
    const [seo, nested, search, ...others] = officialPlugins()
    app = await openHostApp({
      collections: hostCollections(),
      ...(order === 'after'
        ? { plugins: officialPlugins() }
        : {
            plugins: [seo, search].filter((one) => one !== undefined),
            pluginsBefore: [nested, ...others].filter((one) => one !== undefined),
          }),
    })
    apis = await openStaffApis(app)
    await app.payload.create({
      collection: 'tenants',
      data: { name: 'One' },
      overrideAccess: true,
    })
  }, 60_000)
  afterAll(async () => {
    await sink.close()
    await app.close()
  })

  const searchRows = async (): Promise<readonly SearchRow[]> => {
    const { body } = await apis.rest('/search?depth=0', 'nobody')
    return (body as { docs: readonly SearchRow[] }).docs.filter(
      ({ doc }) => doc.relationTo === 'issues',
    )
  }

  it('an issue goes from a draft to the inbox, and search shows it once it is published', async () => {
    const actions = editorActions(app)
    const issue = await actions.issue()
    ;({ issueId } = issue)
    const subscriber = await app.payload.create({
      collection: 'subscribers',
      data: { address: ADDRESS, name: SECRET },
      overrideAccess: true,
    })
    await app.payload.create({
      collection: 'subscriptions',
      data: { publication: issue.publicationId, state: 'active', subscriber: subscriber.id },
      overrideAccess: true,
    })
    expect(await searchRows()).toEqual([])
    await actions.approve(issueId)
    expect(await searchRows()).toEqual([])
    await actions.move(issueId, 'published', app.people.publisher)
    expect(await searchRows()).toMatchObject([{ title: 'Pencils of the week' }])
    await workUntilSettled(app, sink.url)
    expect(sink.taken.get(ADDRESS)).toBe(1)
  })

  it('a change that is not approved yet stays out of search', async () => {
    const renamed = { title: 'Not for everybody yet' }
    await app.payload.update({
      collection: 'issues',
      data: renamed,
      draft: true,
      id: issueId,
      overrideAccess: false,
      user: app.people.editor,
    })
    expect(JSON.stringify(await searchRows())).not.toContain(renamed.title)
  })

  it('an undone publication leaves search', async () => {
    const actions = editorActions(app)
    const publication = await actions.publication({ undoWindowMs: 600_000 })
    const { issueId: undone } = await actions.issue({ publication, title: 'Taken back at once' })
    await actions.approve(undone)
    await actions.move(undone, 'published', app.people.publisher)
    expect(JSON.stringify(await searchRows())).toContain('Taken back at once')
    await actions.move(undone, 'draft', app.people.publisher)
    expect(JSON.stringify(await searchRows())).not.toContain('Taken back at once')
  })

  it.each(['subscribers', 'subscriptions', 'deliveries', 'suppressions', 'issues'])(
    'an export of %s is not stored where everybody reads it',
    async (collectionSlug) => {
      const body = { collectionSlug, format: 'csv', name: 'leak' }
      const answer = await apis.rest('/exports', 'admin', { body, method: 'POST' })
      expect(answer).toMatchObject({
        message: expect.stringContaining('Download it instead'),
        status: 403,
      })
      await app.payload.jobs.run()
      expect((await readdir(folder)).filter((name) => name.includes('leak'))).toEqual([])
    },
  )

  it('an export of the host’s own pages is stored as before', async () => {
    const body = { collectionSlug: 'pages', format: 'json', name: `own-${order}` }
    expect(await apis.rest('/exports', 'admin', { body, method: 'POST' })).toMatchObject({
      status: 201,
    })
  })

  const download = (collectionSlug: string, who: Parameters<StaffApis['rest']>[1]) =>
    apis.rest('/exports/download', who, {
      body: { data: { collectionSlug, drafts: 'yes', format: 'json' } },
      method: 'POST',
    })

  it('a download of addresses has them for publishers, and is refused for everybody else', async () => {
    expect(JSON.stringify(await download('subscribers', 'publisher'))).toContain(ADDRESS)
    for (const who of ['nobody', 'author', 'editor'] as const)
      for (const slug of ['subscribers', 'subscriptions', 'deliveries', 'suppressions']) {
        const answer = await download(slug, who)
        expect({ slug, status: answer.status, who }).toEqual({ slug, status: 403, who })
        expect(JSON.stringify(answer)).not.toContain(SECRET)
        const preview = await apis.rest('/exports/export-preview', who, {
          body: { collectionSlug: slug, drafts: 'yes', format: 'json' },
          method: 'POST',
        })
        expect(JSON.stringify(preview)).not.toContain(SECRET)
      }
  })

  it('a file with addresses is not taken in for import', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ collectionSlug: 'subscribers', importMode: 'create' }))
    form.set('file', new File([`address\nnew.${ADDRESS}\n`], 'leak.csv', { type: 'text/csv' }))
    const token = await app.payload.login({
      collection: 'people',
      data: { email: 'admin@news.example', password: 'correct horse battery staple' },
    })
    const answer = await handleEndpoints({
      config: app.payload.config,
      payloadInstanceCacheKey: app.databaseUri,
      request: new Request('https://news.example/api/imports', {
        body: form,
        headers: { authorization: `JWT ${token.token ?? ''}` },
        method: 'POST',
      }),
    })
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('npx roundup import')
    expect((await readdir(folder)).filter((name) => name.includes('leak'))).toEqual([])
  })

  it('nothing that these plugins add says an address to people who may not read it', async () => {
    const routes = ['/exports', '/imports', '/search', '/forms', '/form-submissions', '/tenants']
    for (const route of routes)
      for (const who of ['nobody', 'author', 'editor'] as const)
        expect(JSON.stringify(await apis.rest(`${route}?depth=3`, who))).not.toContain(SECRET)
  })
})

describe('a plugin that is set to a collection of ours', () => {
  const boot = async (plugin: Plugin): Promise<void> => {
    const app = await openHostApp({ collections: hostCollections(), plugins: [plugin] })
    await app.close()
  }

  it.each([
    [
      'multi-tenant',
      () => multiTenantPlugin({ collections: { pages: {}, issues: {} } }),
      "remove 'issues' from multiTenantPlugin({ collections })",
    ],
    [
      'multi-tenant, under another name',
      () => multiTenantPlugin({ collections: { subscribers: {} }, tenantField: { name: 'owner' } }),
      "remove 'subscribers' from multiTenantPlugin({ collections })",
    ],
    [
      'nested-docs',
      () => nestedDocsPlugin({ collections: ['pages', 'sections'] }),
      "remove 'sections' from nestedDocsPlugin({ collections })",
    ],
    [
      'search',
      () => searchPlugin({ collections: ['pages', 'entries'] }),
      "remove 'entries' from searchPlugin({ collections })",
    ],
    [
      'search, over addresses',
      () => searchPlugin({ collections: ['subscribers'] }),
      "remove 'subscribers' from searchPlugin({ collections })",
    ],
  ])('is refused at boot with a sentence: %s', async (_, plugin, sentence) => {
    await expect(boot(plugin())).rejects.toThrow(sentence)
  })
})
