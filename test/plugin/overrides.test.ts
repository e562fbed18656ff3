import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionConfig, Field } from 'payload'
import { roundup, type CollectionOverride, type RoundupOptions } from 'payload-roundup'

import { editorActions, type EditorActions } from '../support/editor-actions.js'
import { hostPeople, openHostApp, type HostApp } from '../support/host-app.js'
import { openStaffApis, type StaffApis } from '../support/staff-apis.js'

const ran: string[] = []

/** The publication that the host hides from authors. */
let secret = 'none'

const note =
  (name: string) =>
  ({ data }: { data?: unknown }) => {
    ran.push(name)
    return data
  }

const issues: CollectionOverride = {
  fields: ({ defaultFields }) => [
    ...defaultFields,
    {
      type: 'collapsible',
      label: 'Business',
      fields: [
        { name: 'sponsor', type: 'text' },
        { name: 'costs', type: 'group', fields: [{ name: 'cents', type: 'number' }] },
      ],
    },
    { name: 'teaser', type: 'text', access: { read: () => true } },
  ],
  hooks: {
    beforeChange: [
      note('theirs before'),
      ({ context, data }) =>
        context['takesOver']
          ? { ...data, stage: 'approved', approval: { by: 'me', hash: 'x' } }
          : data,
    ],
    afterChange: [
      ({ doc }) => {
        ran.push('theirs after')
        return doc as unknown
      },
    ],
  },
  access: {
    read: ({ req }) =>
      req.user?.email !== 'author@news.example' || { publication: { not_equals: secret } },
    create: () => true,
  },
  labels: { singular: 'Number', plural: 'Numbers' },
  admin: { group: 'Magazine', components: { beforeListTable: ['host#Hint'] } },
}

const overrides: NonNullable<RoundupOptions['overrides']> = {
  issues,
  entries: {
    fields: ({ defaultFields }) => [
      ...defaultFields,
      { name: 'rating', type: 'number', defaultValue: 3 },
    ],
  },
  subscribers: { access: { read: () => true, delete: () => false } },
}

let app: HostApp
let apis: StaffApis
let actions: EditorActions

beforeAll(async () => {
  app = await openHostApp({ newsletter: { overrides } })
  apis = await openStaffApis(app)
  actions = editorActions(app)
}, 60_000)
afterAll(() => app.close())

const OURS = { sponsor: 'Pencil Works', costs: { cents: 4200 }, teaser: 'Soon' }

const saved = async (id: string, draft = true) =>
  app.payload.findByID({ collection: 'issues', id, depth: 0, draft, overrideAccess: true })

const save = (id: string, data: object, more: object = {}) =>
  app.payload.update({
    collection: 'issues',
    data,
    draft: true,
    id,
    overrideAccess: true,
    ...more,
  } as never)

describe('a host’s fields of an issue', () => {
  it('stay through saves, autosaves, publishing and a correction', async () => {
    const { issueId } = await actions.issue()
    await save(issueId, OURS)
    await save(issueId, { title: 'Pencils again' }, { autosave: true })
    expect(await saved(issueId)).toMatchObject(OURS)
    await actions.approve(issueId)
    await actions.move(issueId, 'published', app.people.publisher)
    expect(await saved(issueId, false)).toMatchObject({ ...OURS, _status: 'published' })
    await save(issueId, { sponsor: 'Rubber Works' })
    expect(await saved(issueId, false)).toMatchObject(OURS)
    expect(await saved(issueId)).toMatchObject({ ...OURS, sponsor: 'Rubber Works' })
  })

  it('are in versions, come back when one is restored, and are copied by a duplicate', async () => {
    const { issueId } = await actions.issue()
    await save(issueId, OURS)
    await save(issueId, { sponsor: 'Nobody' })
    const { docs } = await app.payload.findVersions({
      collection: 'issues',
      overrideAccess: true,
      where: { 'version.sponsor': { equals: OURS.sponsor } },
    })
    await app.payload.restoreVersion({
      collection: 'issues',
      draft: true,
      id: String(docs[0]?.id),
      overrideAccess: true,
    })
    expect(await saved(issueId)).toMatchObject(OURS)
    const copy = await app.payload.duplicate({
      collection: 'issues',
      id: issueId,
      overrideAccess: true,
    })
    expect(copy).toMatchObject({ ...OURS, stage: 'draft' })
  })

  it('change no approval, because readers do not see them', async () => {
    const { entryId, issueId } = await actions.issue()
    await actions.approve(issueId)
    const before = await actions.row(issueId)
    await app.payload.update({ collection: 'entries', id: entryId, data: { rating: 5 } })
    expect(await actions.row(issueId)).toMatchObject({
      approval: before.approval,
      stage: 'approved',
    })
  })

  it('are read by staff, and by everybody where the field says so', async () => {
    const { issueId } = await actions.issue()
    await save(issueId, OURS)
    await actions.approve(issueId)
    await actions.move(issueId, 'published', app.people.publisher)
    const { body } = await apis.rest(`/issues/${issueId}`, 'nobody')
    expect(body).toMatchObject({ teaser: 'Soon' })
    expect(JSON.stringify(body)).not.toMatch(/Pencil Works|4200/)
  })

  it('have their default in entries that Roundup makes', async () => {
    const { entryId } = await actions.issue()
    expect(await app.payload.findByID({ collection: 'entries', id: entryId })).toMatchObject({
      rating: 3,
    })
  })
})

describe('a host’s hooks', () => {
  it('run before ours where a document is about to change, and after ours when it has', async () => {
    const { hooks } = app.payload.collections['issues']?.config ?? {}
    const at = (list: readonly unknown[] = [], given: readonly unknown[] = []) =>
      given.map((hook) => list.indexOf(hook))
    expect(at(hooks?.beforeChange, issues.hooks?.beforeChange)).toEqual([0, 1])
    expect(at(hooks?.afterChange, issues.hooks?.afterChange)).toEqual([
      (hooks?.afterChange.length ?? 0) - 1,
    ])
    ran.splice(0)
    await actions.issue()
    expect(ran).toEqual(['theirs before', 'theirs after'])
  })

  it('move no issue along its arrows, and approve none', async () => {
    const { issueId } = await actions.issue()
    await save(issueId, { title: 'Taken over' }, { context: { takesOver: true } })
    expect(await actions.row(issueId)).toMatchObject({ approval: null, stage: 'draft' })
  })
})

describe('a host’s access functions', () => {
  it('take away what a role may read, over every API and every screen of an issue', async () => {
    const { issueId, publicationId } = await actions.issue()
    secret = publicationId
    for (const path of [`/issues/${issueId}?draft=true`, `/roundup/issues/${issueId}/lineup`]) {
      expect([path, (await apis.rest(path, 'author')).status]).toEqual([path, 404])
      expect([path, (await apis.rest(path, 'editor')).status]).toEqual([path, 200])
    }
    const query = `{ IssueDocument(id: "${issueId}", draft: true) { title } }`
    expect((await apis.graphql(query, 'author')).status).toBe(404)
  })

  it('take away what a role may do', async () => {
    const { id } = await app.payload.create({
      collection: 'subscribers',
      data: { address: 'reader@example.org' },
    })
    expect((await apis.rest(`/subscribers/${id}`, 'admin', { method: 'DELETE' })).status).toBe(403)
  })

  it.each(['nobody', 'author', 'editor'] as const)(
    'give %s nothing that a role does not',
    async (who) => {
      expect((await apis.rest('/subscribers', who)).status).toBe(403)
      const { issueId } = await actions.issue()
      const { status } = await apis.rest(`/issues/${issueId}?draft=true`, who)
      expect(status).toBe(who === 'nobody' ? 404 : 200)
    },
  )
})

describe('names and components', () => {
  it('are the host’s, beside our components', () => {
    const { admin, labels } = app.payload.collections['issues']?.config ?? {}
    expect(labels).toMatchObject({ plural: 'Numbers' })
    expect(admin).toMatchObject({ group: 'Magazine', useAsTitle: 'title' })
    expect(admin?.components?.beforeListTable).toEqual([
      'payload-roundup/rsc#NextIssue',
      'host#Hint',
    ])
    expect(admin?.components?.views?.edit).toHaveProperty('lineup')
  })
})

const text = (name: string, more: object = {}): Field => ({ name, type: 'text', ...more })

describe('an override that cannot be', () => {
  const boot = (given: object) => (): unknown =>
    roundup(given as RoundupOptions)({ collections: [hostPeople] } as never)
  const withFields = (fields: (args: { defaultFields: Field[] }) => unknown) =>
    boot({ overrides: { entries: { fields } } })

  it.each<[string, () => unknown, string]>([
    [
      'takes a name of ours',
      withFields(({ defaultFields }) => [...defaultFields, text('title')]),
      "field 'title' already",
    ],
    ['leaves a field of ours out', withFields(() => [text('mine')]), 'is missing'],
    [
      'changes a field of ours',
      withFields(({ defaultFields }) =>
        defaultFields.map((field) =>
          'name' in field && field.name === 'note' ? { ...field, access: {} } : field,
        ),
      ),
      'only admin and label',
    ],
    [
      'asks for a value that our code does not have',
      withFields(({ defaultFields }) => [...defaultFields, text('mine', { required: true })]),
      'give it a defaultValue',
    ],
    ['returns no list', withFields(() => undefined), 'a list of fields'],
    [
      'is a list of fields',
      boot({ overrides: { entries: { fields: [text('mine')] } } }),
      'expected a function',
    ],
    [
      'names a collection that only Roundup writes',
      boot({ overrides: { editions: {} } }),
      'no such collection that may be changed',
    ],
    ['changes versions', boot({ overrides: { issues: { versions: false } } }), 'no such override'],
    [
      'has a hook that is none',
      boot({ overrides: { issues: { hooks: { beforePublish: [] } } } }),
      'no such hook',
    ],
    [
      'has a hook that is no list',
      boot({ overrides: { issues: { hooks: { afterRead: () => 1 } } } }),
      'a list of functions',
    ],
    [
      'has an access that is none',
      boot({ overrides: { issues: { access: { publish: () => true } } } }),
      'no such access function',
    ],
    [
      'has an access that is true',
      boot({ overrides: { issues: { access: { read: true } } } }),
      'expected a function',
    ],
    [
      'hides what Roundup needs',
      boot({ overrides: { issues: { admin: { useAsTitle: 'id' } } } }),
      'no such setting',
    ],
  ])('stops the boot with a sentence where it %s', (_, start, sentence) => {
    expect(start).toThrow(sentence)
  })

  it('does not compile where it is misspelt', () => {
    const wrong: RoundupOptions[] = [
      // @ts-expect-error -- editions are frozen
      { overrides: { editions: {} } },
      // @ts-expect-error -- versions are Roundup's
      { overrides: { issues: { versions: false } } },
      // @ts-expect-error -- access is a function
      { overrides: { issues: { access: { read: true } } } },
      // @ts-expect-error -- fields is a function
      { overrides: { issues: { fields: [] } } },
    ]
    for (const options of wrong) expect(boot(options)).toThrow('roundup({ overrides')
  })

  it('leaves pictures of the host’s own collection to the host', () => {
    const media: CollectionConfig = { slug: 'media', upload: true, fields: [] }
    const start = () =>
      roundup({ overrides: { media: { labels: { singular: 'a', plural: 'b' } } } })({
        collections: [hostPeople, media],
      } as never)
    expect(start).toThrow('change it where you define it')
  })
})
