import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { configToSchema } from '@payloadcms/graphql'
import type { CollectionConfig } from 'payload'

import { editorActions } from '../support/editor-actions.js'
import { openVisitor } from '../support/visitor.js'
import { openHostApp, type HostApp } from '../support/host-app.js'

/** Collections of a host that has had a newsletter of its own. */
const theirs: readonly CollectionConfig[] = [
  { slug: 'issues', fields: [{ name: 'label', type: 'text' }] },
  { slug: 'entries', fields: [{ name: 'label', type: 'text' }] },
]

const LONGEST = 'our-own-newsletters-'

let app: HostApp

beforeAll(async () => {
  app = await openHostApp({ collections: theirs, newsletter: { slugPrefix: LONGEST } })
})
afterAll(() => app.close())

describe('a prefix for all slugs', () => {
  it('begins the slug of every collection of ours, and of no other', () => {
    const ours = Object.values(app.options.slugs)
    expect(ours.filter((slug) => !slug.startsWith(LONGEST))).toEqual([])
    const others = Object.keys(app.payload.collections).filter((slug) => !ours.includes(slug))
    expect(others.filter((slug) => slug.startsWith(LONGEST))).toEqual([])
  })

  it('begins every name of ours in GraphQL, beside the host’s own types of the same names', () => {
    const { schema } = configToSchema(app.payload.config)
    const names = Object.keys(schema.getTypeMap())
    expect(names).toEqual(
      expect.arrayContaining(['Issue', 'OurOwnNewslettersIssue', 'OurOwnNewslettersIssueDocument']),
    )
    const plain = names.filter((name) =>
      /^(Roundup\w*|Publication|Section|[A-Z][a-z]+Document)$/.test(name),
    )
    expect(plain).toEqual([])
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toContain(
      'ourOwnNewslettersIssues',
    )
  })

  it('takes an issue from its draft to the mailing', async () => {
    const actions = editorActions(app)
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    const published = await actions.move(issueId, 'published', app.people.publisher)
    expect(published).toMatchObject({ _status: 'published', stage: 'published' })
    expect(await actions.count(app.options.slugs.editions, issueId)).toBe(1)
    expect(await actions.count(app.options.slugs.mailings, issueId)).toBe(1)
  })
})

describe('single slugs', () => {
  it('leave the readers’ types beside a host’s own of the same name, under names of their own', async () => {
    const slugs = { issues: 'letters', entries: 'items' }
    const host = await openHostApp({ collections: theirs, newsletter: { slugs } })
    try {
      const { askPayload } = openVisitor(host)
      const answer = await askPayload('{ issues(first: 1) { __typename } }')
      expect(answer.data).toMatchObject({ issues: { __typename: 'RoundupIssuePage' } })
    } finally {
      await host.close()
    }
  })
})
