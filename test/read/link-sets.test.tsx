import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { createLinks } from '../../src/options/links.js'
import { contentEntries } from '../../src/domain/content-entries.js'
import { createReadModel } from '../../src/read/create-read-model.js'
import { IssueArticle } from '../../src/read/pages/issue-article.js'
import { renderIssue } from '../../src/render/render-issue.js'
import { type Newsroom, openNewsroom } from '../support/newsroom.js'
import { publishedRows } from '../support/published-rows.js'
import { sampleContent, sampleProps } from '../support/sample-content.js'
import { openVisitor } from '../support/visitor.js'

const DATA_FROM = 'https://data.example/set?a=1&b=2'

/** Several sources, one that is unsafe, one with an ampersand, and one in the running text. */
const content = () => {
  const { highlights, sections, ...rest } = sampleContent()
  const [first, ...others] = sections
  const [entry, ...entries] = first!.entries
  const several = ['https://arxiv.org/abs/2310.01405', DATA_FROM, 'javascript:alert(1)'].map(
    (url) => ({
      url,
      canonicalUrl: url,
    }),
  )
  const sources = [...entry!.sources, ...several]
  return sampleContent({
    ...rest,
    highlights,
    sections: [{ ...first!, entries: [{ ...entry!, sources }, ...entries] }, ...others],
  })
}

const expected = (): Set<string> =>
  new Set(
    contentEntries(content())
      .flatMap(({ sources }) => sources.map(({ url }) => url))
      .filter((url) => !url.startsWith('javascript:')),
  )

const isOfOthers = (url: string): boolean =>
  /^https?:/.test(url) && !/^https:\/\/(news|roundup)\.example/.test(url)

const hrefsIn = (html: string): Set<string> =>
  new Set(
    [...html.matchAll(/href="([^"]+)"/g)]
      .map(([, href = '']) => href.replace(/&amp;/g, '&'))
      .filter(isOfOthers),
  )

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
  const press = publishedRows(newsroom.payload)
  await press.issue(await press.publication(), content())
})

afterAll(() => newsroom.close())

it('the web page links to the same sources as the issue names', async () => {
  const { options, payload } = newsroom
  const issue = await createReadModel({ payload, slugs: options.slugs }).latestIssue({})
  const page = renderToStaticMarkup(<IssueArticle issue={issue!} links={createLinks(options)} />)
  expect(hrefsIn(page)).toEqual(expected())
})

it('the page that every host has links to the same sources', async () => {
  const { publication, slug } = content()
  const page = await openVisitor(newsroom).fetch(`/roundup/newsletters/${publication.slug}/${slug}`)
  expect(page.status).toBe(200)
  expect(hrefsIn(await page.text())).toEqual(expected())
})

it('the mail links to the same sources, in its HTML and in its text', async () => {
  const { html, text } = await renderIssue({ ...sampleProps(), content: content() })
  expect(expected()).toContain(DATA_FROM)
  expect(hrefsIn(html)).toEqual(expected())
  for (const url of expected()) expect(text).toContain(url)
  expect(text).not.toContain('javascript:')
})

it('GraphQL names the same sources', async () => {
  const answer = await openVisitor(newsroom).ask(
    '{ latestIssue { highlights { sources { url } } sections { entries { sources { url } } } } }',
  )
  const urls = [...(await answer.text()).matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url)
  expect(new Set(urls)).toEqual(expected())
})
