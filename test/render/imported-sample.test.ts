import { existsSync, readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import { contentEntries } from '../../src/domain/content-entries.js'
import { planToContent } from '../../src/import/plan/plan-to-content.js'
import { readRoundup } from '../../src/import/parse/read-roundup.js'
import { type RenderedIssue, renderIssue } from '../../src/render/render-issue.js'
import { sampleContent, sampleProps } from '../support/sample-content.js'
import { elements, targetsOf, wordsOf } from './read-html.js'

const contentOf = (file: string) =>
  planToContent(readRoundup({ bytes: readFileSync(file), name: file }), {
    number: 14,
    publication: sampleContent().publication,
  })

const rendered = (file: string): Promise<RenderedIssue> =>
  renderIssue({ ...sampleProps(), content: contentOf(file) })

const FILES = [
  'emails/samples/alignment-roundup.txt',
  '../shared/sample/ai-alignment-breakthroughs-2023-10-08.txt',
].filter((file) => existsSync(file))

describe.each(FILES)('the mail made from %s', (file) => {
  it('leaves room below 60,000 bytes for personal links', async () => {
    expect(Buffer.byteLength((await rendered(file)).html)).toBeLessThan(52_000)
  })

  it('has all 25 entries, each linked to its source, in both parts', async () => {
    const { html, text } = await rendered(file)
    const entries = contentEntries(contentOf(file))
    expect(entries).toHaveLength(25)
    const titles = elements(html, 'h2', 'h3').map(wordsOf)
    expect(entries.filter(({ title }) => !titles.includes(title))).toEqual([])
    const urls = entries.flatMap(({ sources }) => sources.map(({ url }) => url))
    expect(urls).toHaveLength(25)
    expect(targetsOf(html)).toEqual(expect.arrayContaining(urls))
    expect(urls.filter((url) => !text.includes(url))).toEqual([])
  })
})
