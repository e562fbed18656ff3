import { describe, expect, it } from '@jest/globals'

import type { IssuePlanJson } from '../../../src/import/plan/plan-to-json.js'
import { detectForm } from '../../../src/import/read/read-lines.js'
import { readAsJson } from './read-as-json.js'
import { lostWords } from './words-of.js'

const HEAD = ['Post (10/13/23)', 'Hello.', 'Stars']
const TAIL = ['Seas', 'Tide: https://t.example', 'What is it: a tide']

const read = (lines: readonly string[], name?: string): IssuePlanJson =>
  readAsJson({ bytes: lines.join('\n'), ...(name === undefined ? {} : { name }) })

const sun = (text: string): readonly string[] => [
  ...HEAD,
  'Sun: https://s.example',
  `What is it: ${text}`,
  ...TAIL,
]

describe('a plain text with a tag or a mark in it', () => {
  it.each([
    'it uses the <br> tag',
    'it ends with </p> here',
    'a <draft> of List<int>',
    'it may <think> first',
    'see [here](https://h.example) the <think> tag',
    'a **bold** <think> thing',
    '<think>',
  ])('loses no word, whether it is named or not: %s', (text) => {
    const lines = sun(text)
    for (const name of [undefined, 'a.txt']) {
      const plan = read(lines, name)
      expect(lostWords(lines.join('\n'), plan)).toEqual([])
      expect(plan.issue.sections.map((section) => section.name)).toEqual(['Stars', 'Seas'])
    }
  })

  it.each(['a <think> tag', 'a vector<string> of <name>'])(
    'called Markdown, keeps what is no element of HTML: %s',
    (text) => {
      const lines = [...sun(text), '', '<think>', 'deeply']
      expect(lostWords(lines.join('\n'), read(lines, 'a.md'))).toEqual([])
    },
  )

  it('is no Markdown for one number sign', () => {
    const plan = read([
      ...HEAD,
      'Sun: https://s.example',
      'What is it: a star',
      '# 1 of all',
      ...TAIL,
    ])
    expect(plan.issue.sections[0]?.entries[0]?.points[0]?.text).toContain('# 1 of all')
  })
})

describe('the form of a roundup without a telling name', () => {
  it.each([
    ['html', '<!doctype html>\n<p>Post'],
    ['html', '\uFEFF \n<h1>Post</h1>'],
    ['html', 'Post (10/13/23)<br>\nStars<br>\nSun'],
    ['text', '<draft> Post (10/13/23)\nStars\nSun'],
    ['text', 'Post\nStars\nSun: a</p>'],
    ['markdown', '# Post\n\nStars'],
    ['markdown', 'Post\n\n## Stars\n\n## Seas'],
  ])('%s: %j', (form, text) => {
    expect(detectForm(text)).toBe(form)
  })

  it('is never HTML where the name ends in .txt', () => {
    expect(detectForm('<p>Post</p>', 'a.txt')).toBe('text')
  })
})

describe('the mark above a signature', () => {
  it.each(['a.txt', 'a.md'])('is part of the closing text: %s', (name) => {
    const plan = read([...HEAD, 'Sun: https://s.example', 'What is it: a star', '-- ', 'Ann'], name)
    expect(plan.issue.outro).toBe('Ann')
    expect(plan.issue.sections[0]?.entries[0]?.points[0]?.text).toBe('a star')
  })
})

describe('a last section with a label of its own', () => {
  const entry = (title: string, ...labels: readonly string[]) => [
    `${title}: https://e.example/${title}`,
    'What is it: this',
    'What is the breakthrough: that',
    ...labels,
  ]
  const kinds = (...last: readonly string[]) =>
    read([
      ...HEAD,
      ...entry('Sun', 'What is it good for: light', 'Limits: heat'),
      'Seas',
      ...last,
    ]).issue.sections.map(({ kind }) => kind)

  it('is no aside where it answers every known point', () => {
    expect(kinds(...entry('Tide', 'What is it good for: boats', 'Verdict: wet'))).toEqual([
      'main',
      'main',
    ])
  })

  it('is an aside where it leaves a known point out', () => {
    expect(kinds(...entry('Tide', 'Verdict: wet'))).toEqual(['main', 'aside'])
  })
})
