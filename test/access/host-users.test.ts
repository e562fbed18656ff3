import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { configToSchema } from '@payloadcms/graphql'
import { graphql, type GraphQLSchema } from 'graphql'
import { createPayloadRequest, handleEndpoints, type CollectionConfig } from 'payload'

import { ROLES } from '../../src/domain/roles.js'
import { editorActions } from '../support/editor-actions.js'
import { hostPeople, openHostApp, type HostApp } from '../support/host-app.js'
import { PASSWORD } from '../support/newsroom.js'

/** The users of a shop, who log in beside the newsroom: with fields that look like roles of ours. */
const customers: CollectionConfig = {
  slug: 'customers',
  auth: { useAPIKey: true },
  fields: [
    { name: 'role', type: 'text', saveToJWT: true },
    { name: 'job', type: 'text', saveToJWT: true },
  ],
}

const OUTSIDERS = ['nobody', 'customer', 'reception', 'odd', 'failing', 'waiting'] as const

type Outsider = (typeof OUTSIDERS)[number]

const rolesOfHost = ({ job }: { readonly job?: unknown }): unknown => {
  if (job === 'failing') throw new Error('no such job as boss@news.example has')
  if (job === 'odd') return { admin: true }
  if (job === 'waiting') return Promise.resolve('admin')
  return job === 'reception' ? undefined : job
}

const HIDDEN = /Pencils of the week|sharper pencil|reader@example\.org|Secret note/

let app: HostApp
let schema: GraphQLSchema
let issueId: string
let entryId: string
const tokens = new Map<Outsider, string>()

const addUser = async (who: Outsider): Promise<void> => {
  const collection = who === 'customer' ? customers.slug : hostPeople.slug
  const login = { email: `${who}@host.example`, password: PASSWORD }
  const fields = who === 'customer' ? { job: 'admin', role: 'admin' } : { job: who }
  await app.payload.create({ collection, data: { ...login, ...fields }, overrideAccess: true })
  const { token = '' } = await app.payload.login({ collection, data: login })
  tokens.set(who, token)
}

beforeAll(async () => {
  app = await openHostApp({
    collections: [customers],
    newsletter: { roles: rolesOfHost as () => undefined },
  })
  ;({ schema } = configToSchema(app.payload.config))
  for (const who of OUTSIDERS) if (who !== 'nobody') await addUser(who)
  const actions = editorActions(app)
  ;({ entryId, issueId } = await actions.issue())
  const { payload } = app
  const add = (collection: string, data: object) =>
    payload.create({ collection, data, overrideAccess: true })
  await add('subscribers', { address: 'reader@example.org' })
  await payload.update({ collection: 'entries', id: entryId, data: { note: 'Secret note' } })
}, 60_000)
afterAll(() => app.close())

const headersOf = (who: Outsider): Record<string, string> => ({
  'content-type': 'application/json',
  ...(who === 'nobody' ? {} : { authorization: `JWT ${tokens.get(who) ?? ''}` }),
})

const rest = async (who: Outsider, method: string, path: string, body?: object) => {
  const response = await handleEndpoints({
    config: app.payload.config,
    payloadInstanceCacheKey: app.databaseUri,
    request: new Request(new URL(`/api${path}`, app.options.publicUrl), {
      headers: headersOf(who),
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    }),
  })
  return { status: response.status, text: await response.text() }
}

const ask = async (who: Outsider, source: string): Promise<string> => {
  const req = await createPayloadRequest({
    config: app.payload.config,
    payloadInstanceCacheKey: app.databaseUri,
    request: new Request(new URL('/api/graphql', app.options.publicUrl), {
      headers: headersOf(who),
    }),
  })
  return JSON.stringify(await graphql({ contextValue: { headers: {}, req }, schema, source }))
}

it('an author of a host reads what the others do not', async () => {
  const { id } = app.people.author
  const { docs } = await app.payload.find({
    collection: 'issues',
    overrideAccess: false,
    user: { collection: hostPeople.slug, id, job: 'author' },
  })
  expect(JSON.stringify(docs)).toMatch(HIDDEN)
})

describe.each(OUTSIDERS)('%s of a host', (who) => {
  it('reads nothing of ours over REST', async () => {
    for (const slug of Object.values(app.options.slugs))
      for (const path of ['', '/count', '/versions', `/${issueId}`, `/${entryId}`, '?draft=true']) {
        const { text } = await rest(who, 'GET', `/${slug}${path}`)
        expect(text).not.toMatch(HIDDEN)
      }
  })

  it('writes nothing of ours over REST, neither one document nor many', async () => {
    for (const slug of Object.values(app.options.slugs))
      for (const [method, path] of [
        ['POST', ''],
        ['POST', `/${issueId}/duplicate`],
        ['PATCH', `/${issueId}`],
        ['PATCH', '?where[id][exists]=true'],
        ['DELETE', `/${issueId}`],
        ['DELETE', '?where[id][exists]=true'],
      ] as const) {
        const { status } = await rest(who, method, `/${slug}${path}`, { title: 'Taken over' })
        expect([method, slug, path, status >= 400 && status < 500]).toEqual([
          method,
          slug,
          path,
          true,
        ])
      }
  })

  it('gets nothing from any endpoint of ours', async () => {
    for (const { method, path } of app.payload.config.endpoints) {
      if (!path.startsWith('/roundup/')) continue
      const address = path.replaceAll(/:\w+/g, issueId)
      const body = method === 'post' || method === 'patch' ? {} : undefined
      const { status, text } = await rest(who, method.toUpperCase(), address, body)
      expect([address, status < 500]).toEqual([address, true])
      expect(text).not.toMatch(HIDDEN)
    }
  })

  it('gets nothing over GraphQL', async () => {
    for (const query of [
      '{ IssueDocuments(draft: true) { docs { id title subject } } }',
      `{ IssueDocument(id: "${issueId}", draft: true) { title } }`,
      '{ EntryDocuments { docs { title note } } }',
      '{ SubscriberDocuments { docs { address } } }',
      '{ versionsIssueDocuments { docs { version { title } } } }',
      `mutation { deleteEntryDocument(id: "${entryId}") { title } }`,
      `mutation { updateIssueDocument(id: "${issueId}", data: { stage: inReview }) { title } }`,
    ])
      expect(await ask(who, query)).not.toMatch(HIDDEN)
    expect(await editorActions(app).row(issueId)).toMatchObject({ stage: 'draft' })
  })
})

describe('a function for roles that goes wrong', () => {
  it('is reported in one line each, without an address', () => {
    const lines = app
      .logged()
      .split('\n')
      .filter((line) => line.includes('roundup({ roles })'))
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg).sort()).toEqual([
      'roundup({ roles }) answered a promise, which it may not; expected author, editor, publisher, admin or nothing. It counts as no role.',
      'roundup({ roles }) answered an object; expected author, editor, publisher, admin or nothing. It counts as no role.',
      'roundup({ roles }) failed; the user has no role. no such job as <address> has',
    ])
  })
})

const warnings = (host: HostApp): string[] =>
  host
    .logged()
    .split('\n')
    .flatMap((line) => (line ? [(JSON.parse(line) as { msg: string }).msg] : []))
    .filter((msg) => msg.includes('newsletter'))

describe('when the app starts without a function for roles', () => {
  const people = (field: CollectionConfig['fields']): CollectionConfig => ({
    slug: 'staff',
    auth: true,
    fields: field,
  })
  const role = (options: string[]): CollectionConfig['fields'] => [
    { type: 'row', fields: [{ name: 'role', type: 'select', options }] },
  ]

  it.each<[string, CollectionConfig['fields'], string]>([
    ['everybody is an admin', [], "Every user of 'staff' is an admin of the newsletter"],
    [
      'the field of users decides',
      role([...ROLES]),
      "role of a user of 'staff' is also their role",
    ],
    ['the field has other roles', role(['owner', 'customer']), 'Nobody may use the newsletter'],
  ])('one line says that %s', async (_, field, sentence) => {
    const host = await openHostApp({
      admin: { user: 'staff' },
      collections: [people(field)],
      isWithoutRoles: true,
    })
    try {
      expect(warnings(host)).toEqual([expect.stringContaining(sentence)])
    } finally {
      await host.close()
    }
  })
})
