import { describe, expect, it } from '@jest/globals'

import { Fault } from '../../../src/domain/fault.js'
import { findUrls } from '../../../src/rich-text/find-urls.js'
import { markdownToProse } from '../../../src/rich-text/markdown-to-prose.js'
import { readRoundup } from '../../../src/import/parse/read-roundup.js'
import { growthFactor, MOST_LINEAR_GROWTH } from '../../support/growth-factor.js'

const HEAD =
  'AI Weekly (10/08/23)\n\nTools\n\nPencil: ( https://p.example/1 )\nWhat is it: a tool\n\n'

const read = (name: string, text: string): unknown => {
  try {
    return readRoundup({ bytes: HEAD + text, name })
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
}

const filled = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length))

describe('a file that is made to be slow', () => {
  it.each([
    ['60 kB of stars', 'a.md', filled('c* ')(60_000), 'more than 1000 marks'],
    ['60 kB of stars in a text', 'a.txt', filled('c* ')(60_000), 'more than 1000 marks'],
    ['marks over many lines', 'a.md', filled('c* \n')(60_000), 'more than 1000 marks'],
    [
      'marks over many paragraphs',
      'a.md',
      filled('_a_ b *c* \n\n')(60_000),
      'more than 8000 marks',
    ],
    ['a thousand quotations', 'a.md', `${'> '.repeat(1000)}x`, 'more than 20 deep'],
    ['a thousand lists on a line', 'a.md', `${'- '.repeat(1000)}x`, 'more than 20 deep'],
    [
      'a thousand lists on lines of their own',
      'a.md',
      `\`\`\`\ncode\n\`\`\`\n${Array.from({ length: 1000 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')}`,
      'more than 20 deep',
    ],
    ['ten thousand elements in each other', 'a.html', '<div>'.repeat(10_000), 'more than 400 deep'],
    [
      'elements of HTML within Markdown',
      'a.md',
      `<div>${'<b>'.repeat(1000)}`,
      'more than 400 deep',
    ],
  ])('is refused at once, with its line: %s', (_, name, text, sentence) => {
    const before = process.cpuUsage()
    const fault = read(name, text)
    expect(fault).toBeInstanceOf(Fault)
    expect((fault as Fault).message).toMatch(/^Line \d+: /)
    expect((fault as Fault).message).toContain(sentence)
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000)
  })

  it.each([
    ['brackets in a text', 'a.txt', filled('(')],
    ['spaces', 'a.txt', filled(' ')],
    ['colons', 'a.txt', filled(': ')],
    ['NEW, again and again', 'a.txt', filled('new! ')],
    ['a word without an end', 'a.txt', filled('a')],
    ['hosts', 'a.txt', filled('a.com?')],
    ['dots', 'a.txt', filled('a.b.')],
    ['addresses without a space', 'a.txt', filled('https://a.example,')],
    ['an address and brackets', 'a.txt', (size: number) => `https://a.example/${')'.repeat(size)}`],
    ['dashes', 'a.txt', filled('- ')],
    ['dates', 'a.txt', filled('10/08/23 ')],
    ['open tags', 'a.md', filled('<a ')],
    ['ampersands', 'a.md', filled('&a')],
  ])('is read in linear time: %s', (_, name, text) => {
    expect(growthFactor((size) => read(name, text(size)), 25_000)).toBeLessThan(MOST_LINEAR_GROWTH)
  })

  it('has its addresses found in linear time', () => {
    const text = (size: number) => filled('https://a.example),(')(size)
    expect(growthFactor((size) => findUrls(text(size)), 25_000)).toBeLessThan(MOST_LINEAR_GROWTH)
    expect(findUrls('(https://a.example),(https://b.example/x)').map(({ url }) => url)).toEqual([
      'https://a.example',
      'https://b.example/x',
    ])
  })

  it('is read with twenty nested lists', () => {
    const [list] = markdownToProse(`${'- '.repeat(20)}x`)
    expect(list).toMatchObject({ type: 'list' })
    expect(read('a.md', `${'- '.repeat(20)}x`)).not.toBeInstanceOf(Fault)
  })
})
