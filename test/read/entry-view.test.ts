import { describe, expect, it } from '@jest/globals'

import { createLinks } from '../../src/options/links.js'
import { resolveOptions } from '../../src/options/resolve-options.js'
import { entryView } from '../../src/read/graphql/entry-view.js'
import type { ReadIssue } from '../../src/read/read-model.js'
import { sampleContent, sampleEntry } from '../support/sample-content.js'

const links = createLinks(
  resolveOptions({ links: { issue: '/:publication/:issue' }, publicUrl: 'https://news.example' }),
)

const issue: ReadIssue = {
  issueId: 'i1',
  publication: {
    accent: '#8f2d14',
    language: 'en',
    name: 'Weekly',
    publicationId: 'p1',
    slug: 'weekly',
    formerSlugs: [],
  },
  content: sampleContent(),
  contentHash: '',
  publishedAt: '2026-11-22T08:00:00.000Z',
  correctedAt: null,
}

describe('an entry over GraphQL', () => {
  it('gives its picture, and the earlier issue that it follows up on', () => {
    const image = { alt: 'A square', height: 2, url: 'https://news.example/p.png', width: 4 }
    const followUpOf = { issueSlug: 'no-9', number: 9, title: 'Squares' }
    const entry = sampleEntry('More squares', { followUpOf, image })
    expect(entryView(links, { entry, issue, section: undefined })).toMatchObject({
      image,
      followUpOf: { number: 9, title: 'Squares', url: 'https://news.example/weekly/no-9' },
    })
  })

  it('has null for what is missing', () => {
    const view = entryView(links, { entry: sampleEntry('Plain'), issue, section: undefined })
    expect(view).toMatchObject({ followUpOf: null, image: null })
  })
})
