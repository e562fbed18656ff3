import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import type { IssuePlanJson } from '../../../src/import/plan/plan-to-json.js'
import { unformattedText } from '../../../src/domain/prose.js'
import { markdownToProse } from '../../../src/rich-text/markdown-to-prose.js'
import { readAsJson } from './read-as-json.js'

const sample = readFileSync(
  new URL('../../../emails/samples/alignment-roundup.txt', import.meta.url),
  'utf8',
)
const lines = sample.trimEnd().split('\n')
const plan = readAsJson({ bytes: sample })

/** The plan with marks stripped and spaces evened out. */
const words = ({ issue }: IssuePlanJson): unknown =>
  JSON.parse(JSON.stringify(issue), (_, value: unknown) =>
    typeof value === 'string'
      ? unformattedText(markdownToProse(value)).replace(/\s+/g, ' ')
      : value,
  )

/** HTML may be on one line, so the order of findings is not compared. */
const rulesOf = ({ findings }: IssuePlanJson): readonly string[] =>
  findings.map(({ rule }) => rule).sort()

const headings = new Set(plan.issue.sections.map(({ name }) => lines.lastIndexOf(name)))

const each = (write: (line: string, at: number) => string, between = '\n'): string =>
  lines.map(write).join(between)

const LABEL = /^(what[^:]*): (.*)$/i
const TITLED = /^(.+?): \(? ?(http\S+?) ?\)?$/

const labels = (pattern: string) => (line: string) => line.replace(LABEL, pattern)

const escaped = (line: string): string => line.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const markdown = (line: string, at: number): string => {
  if (at === 0) return `# ${line}`
  if (headings.has(at)) return `## ${line}`
  return line.replace(LABEL, '- **$1:** $2').replace(TITLED, '### [$1]($2)')
}

const boldMarkdown = (line: string, at: number): string => {
  if (at === 0 || headings.has(at)) return `**${line}**`
  return line.replace(LABEL, '*$1*: $2').replace(TITLED, '**$1** ($2)')
}

const html = (line: string, at: number): string => {
  if (at === 0) return `<h1>${escaped(line)}</h1>`
  if (headings.has(at)) return `<h2>${escaped(line)}</h2>`
  if (TITLED.test(line)) return `<h3>${escaped(line).replace(TITLED, '<a href="$2">$1</a>')}</h3>`
  return LABEL.test(line)
    ? `<ul><li>${escaped(line).replace(LABEL, '<b>$1:</b> $2')}</li></ul>`
    : `<p>${escaped(line)}</p>`
}

describe('the same roundup reads the same', () => {
  it.each([
    ['with blank lines between all lines', each((line) => line, '\n\n')],
    ['with Windows line ends', each((line) => line, '\r\n')],
    ['with a byte order mark', `\uFEFF${sample}`],
    ['with indented lines', each((line, at) => `${at % 2 === 0 ? '\t' : '    '}${line}  `)],
    ['with spaces that do not break', sample.replaceAll(' ', '\u00A0')],
    ['with bullets before its labels', each(labels('• $1: $2'))],
    ['with dashes after its labels', each(labels('$1 — $2'))],
    ['with hyphens after its labels', each(labels('$1 - $2'))],
    ['with full-width colons', each(labels('$1：$2'))],
    ['as Markdown with headings and bold labels', each(markdown, '\n\n')],
    ['as Markdown with bold words for headings', each(boldMarkdown, '\n\n')],
    ['as HTML with headings and lists', each(html)],
    ['as HTML of nothing but line breaks', `<p>${each(escaped, '<br>\n')}</p>`],
    ['as HTML of nothing but boxes', each((line) => `<div>${escaped(line)}</div>`, '')],
  ])('%s', (_, text) => {
    const read = readAsJson({ bytes: text })
    expect(words(read)).toEqual(words(plan))
    expect(read.unplacedLines).toEqual([])
    expect(rulesOf(read)).toEqual(rulesOf(plan))
  })

  it('when it is called Markdown though nothing in it is', () => {
    expect(words(readAsJson({ bytes: sample, name: 'sample.md' }))).toEqual(words(plan))
  })

  it('from bytes in UTF-16', () => {
    const bytes = Buffer.from(`\uFEFF${sample}`, 'utf16le')
    expect(words(readAsJson({ bytes }))).toEqual(words(plan))
  })
})
