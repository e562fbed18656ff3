import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { Fault } from '../../../src/domain/fault.js'
import type { IssuePlanJson } from '../../../src/import/plan/plan-to-json.js'
import { readAsJson } from './read-as-json.js'
import { lostWords } from './words-of.js'

/** Meaningful lines in random order. */
const LINES = [
  'Agents',
  'MODELS',
  'Things that are not news',
  'Highlights',
  'In this issue:',
  'Agents (NEW)',
  'Новости',
  '机器人',
  'Planner: ( https://a.example/1 )',
  'Planner: https://a.example/2',
  'https://a.example/3',
  '( https://a.example/4)',
  'Planner (https://a.example/5), https://a.example/6',
  'Planner:',
  'Why? A question: https://a.example/7',
  'Paper: https://a.example/8',
  'a.example/9',
  '[Linked](https://a.example/10)',
  '**Bold**',
  '# Head',
  '### Deep',
  'What is it: a planner',
  'what is this good for — plans',
  'What is it',
  'Caveat: none',
  '00: “x”',
  '- item',
  '1. one',
  'A sentence that ends.',
  'and goes on in small letters',
  'Thanks for reading!',
  'See you next week',
  'Weekly',
  '',
  '---',
  '\t',
  '* * *',
  'a*b _c_ `d` <e> &amp; ~~f~~ [g](h)',
  '<p>para</p>',
  '| a | b |',
  '> quoted',
  '```',
  'Hi,',
]

const documents = fc
  .array(fc.constantFrom(...LINES), { maxLength: 30 })
  .map((lines) => ['Weekly (2023-10-08)', ...lines].join('\n'))

type Refusal = { readonly refusedLine: unknown }

type Outcome = { readonly plan: IssuePlanJson } | Refusal

const read = (bytes: string | Uint8Array, name?: string): Outcome => {
  try {
    return { plan: readAsJson({ bytes, ...(name === undefined ? {} : { name }) }) }
  } catch (error) {
    if (error instanceof Fault && error.code === 'INPUT_INVALID')
      return { refusedLine: error.details['line'] }
    throw error
  }
}

/** Counts what was read, so that a reader that refuses everything fails every property. */
const openCount = () => {
  const count = { read: 0, runs: 0 }
  return {
    note: (outcome: Outcome): Outcome => {
      count.runs += 1
      if ('plan' in outcome) count.read += 1
      else expect(outcome.refusedLine).toEqual(expect.any(Number))
      return outcome
    },
    share: (): number => count.read / count.runs,
  }
}

const WORDS = ['Planner', 'Agents', 'Maps', 'Seas', 'Stars', 'Tides', 'Looms', 'Kites'] as const

const entries = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })

/** Sections with entries, each entry with an address and an answer. */
const wellFormed = fc.uniqueArray(
  fc.record({ entries, name: fc.constantFrom('Models', 'Robots', 'Benchmarks', 'Tools') }),
  { minLength: 1, maxLength: 4, selector: ({ name }) => name },
)

describe('a well-formed roundup', () => {
  it('is read, whatever its sections and entries are, with every title, address and answer', () => {
    fc.assert(
      fc.property(wellFormed, (sections) => {
        const expected = sections.map(({ entries: titles, name }) => ({
          name,
          entries: titles.map((title, at) => ({
            title: `${name} ${title}`,
            sources: [{ url: `https://${name}.example/${String(at)}` }],
            points: [expect.objectContaining({ label: 'What is it', text: `About ${title}.` })],
          })),
        }))
        const text = sections.flatMap(({ entries: titles, name }) => [
          name,
          ...titles.flatMap((title, at) => [
            `${name} ${title}: ( https://${name}.example/${String(at)} )`,
            `What is it: About ${title}.`,
          ]),
        ])
        const { issue } = readAsJson({ bytes: ['Weekly (2023-10-08)', ...text].join('\n') })
        expect(issue.sections).toMatchObject(expected)
      }),
      { numRuns: 200 },
    )
  })
})

describe('any text as input', () => {
  it('loses no word, whatever the order of its lines', () => {
    const { note, share } = openCount()
    fc.assert(
      fc.property(documents, (text) => {
        const outcome = note(read(text, 'a.txt'))
        if ('plan' in outcome && !/[#[*<`~|&>]/.test(text))
          expect(lostWords(text, outcome.plan)).toEqual([])
      }),
      { numRuns: 300 },
    )
    expect(share()).toBeGreaterThan(0.2)
  })

  it('gives a plan or a fault that names a line, in every form', () => {
    const { note, share } = openCount()
    fc.assert(
      fc.property(documents, fc.constantFrom('a.txt', 'a.md', 'a.html'), (text, name) => {
        note(read(text, name))
      }),
      { numRuns: 200 },
    )
    expect(share()).toBeGreaterThan(0.2)
  })

  it('gives a plan or a fault even where it makes no sense', () => {
    const { note, share } = openCount()
    const noise = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(noise, noise, fc.constantFrom('a.txt', 'a.md', 'a.html'), (one, other, name) => {
        expect(() => read(one, name)).not.toThrow()
        note(read(`T 2023-10-08\nS\n${one}: https://a.example\n${other}`, name))
      }),
      { numRuns: 100 },
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => read(bytes)).not.toThrow()
      }),
    )
    expect(share()).toBeGreaterThan(0.1)
  })

  it('reads the same twice', () => {
    const { note, share } = openCount()
    fc.assert(
      fc.property(documents, (text) => {
        expect(note(read(text))).toEqual(read(text))
      }),
      { numRuns: 100 },
    )
    expect(share()).toBeGreaterThan(0.2)
  })
})
