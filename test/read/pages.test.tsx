import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { createLinks } from '../../src/options/links.js'
import type { IssueContent } from '../../src/domain/content.js'
import { textToProse } from '../../src/domain/prose.js'
import { resolveOptions } from '../../src/options/resolve-options.js'
import { ArchiveListing } from '../../src/read/pages/archive-listing.js'
import { FrontPage } from '../../src/read/pages/front-page.js'
import { IssueArticle } from '../../src/read/pages/issue-article.js'
import { renderDocument } from '../../src/read/pages/render-document.js'
import type { ReadIssue } from '../../src/read/read-model.js'
import { sampleContent, section } from '../support/sample-content.js'

const links = createLinks(
  resolveOptions({
    links: {
      publication: '/:publication',
      archive: '/archive/:publication',
      issue: '/:publication/:issue',
    },
    publicUrl: 'https://news.example',
  }),
)

const publication = {
  publicationId: 'p1',
  slug: 'weekly',
  formerSlugs: [],
  name: 'The Weekly',
  language: 'en',
  accent: '#8f2d14',
}

const anIssue = (
  content: Partial<IssueContent> = {},
  correctedAt: string | null = null,
): ReadIssue => ({
  issueId: 'i1',
  publication,
  content: sampleContent(content),
  contentHash: '',
  publishedAt: '2023-10-08T08:00:00.000Z',
  correctedAt,
})

const pageOf = (issue: ReadIssue): string =>
  renderToStaticMarkup(<IssueArticle issue={issue} links={links} />)

/** The given words in their order on the page. */
const inOrder = (page: string, words: readonly string[]): string[] =>
  [...words].sort((a, b) => page.indexOf(a) - page.indexOf(b))

describe('the page of an issue', () => {
  it('has the order of the mail', () => {
    const order = [
      'AI Alignment Breakthroughs this week</h1>',
      'Readers asked for less scrolling',
      'In this issue',
      'AI Lie Detector',
      'That is the long form',
      'The last section gathers',
      'AI Agents</h2>',
      'Things that are not AI Alignment</h2>',
      'That was the week',
      '1 Example Street',
    ]
    const page = pageOf(anIssue())
    for (const words of order) expect(page).toContain(words)
    expect(inOrder(page, [...order].reverse())).toEqual(order)
  })

  it('marks new sections in the contents and at their heading', () => {
    expect(pageOf(anIssue()).match(/>NEW</g)).toHaveLength(4)
  })

  it('links every line of the contents to its section', () => {
    const page = pageOf(anIssue())
    const anchors = [...page.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor)
    expect(anchors).toHaveLength(10)
    for (const anchor of anchors) expect(page).toContain(`id="${anchor}"`)
  })

  it('shows an entry in full that the mail shortens', () => {
    const [brief] = section('Tools', ['Sharpener']).entries
    const sections = [{ ...section('Tools', []), entries: [{ ...brief!, form: 'short' as const }] }]
    expect(pageOf(anIssue({ sections })).match(/class="roundup-point"/g)).toHaveLength(3)
  })

  it('says when it was corrected, and only then', () => {
    expect(pageOf(anIssue({}, '2023-10-09T20:00:00.000Z'))).toContain('Corrected on Monday')
    expect(pageOf(anIssue())).not.toContain('Corrected')
  })

  it('has the direction of a right-to-left language and the publication’s accent', async () => {
    const page = { title: 'A', language: 'he', accent: '#005f73', body: <p>A</p> }
    const { html } = await renderDocument({ isIndexed: true, page })
    expect(html).toContain('<html dir="rtl" lang="he">')
    expect(html).toContain('--roundup-accent-light:#005f73')
  })

  it('shows what an editor typed as text', () => {
    const introduction = textToProse('<script>alert(1)</script>')
    expect(pageOf(anIssue({ introduction }))).not.toContain('<script')
  })
})

describe('the archive', () => {
  const archive = (nextCursor: string | null, isFirst = true): string =>
    renderToStaticMarkup(
      <ArchiveListing
        isFirst={isFirst}
        links={links}
        page={{ nodes: [anIssue()], nextCursor }}
        publication={publication}
      />,
    )

  it('names of each issue number, day and length, with its first lines and a link', () => {
    const page = archive(null)
    for (const words of [
      'No. 14',
      '8 October 2023',
      '25 entries',
      'Readers asked for less scrolling',
    ])
      expect(page).toContain(words)
    expect(page).toContain('href="https://news.example/weekly/no-14"')
  })

  it('leads to older issues only where there are any, and back from them', () => {
    expect(archive(null)).not.toContain('Older issues')
    expect(archive('abc')).toContain('href="https://news.example/archive/weekly?after=abc"')
    expect(archive(null, false)).toContain('Newest issues')
  })
})

describe('the home page without a published issue', () => {
  it('says that nothing was published and links to the admin', () => {
    const page = renderToStaticMarkup(<FrontPage links={links} publications={[]} />)
    expect(page).toContain('Nothing has been published yet')
    expect(page).toContain('href="/admin"')
  })
})
