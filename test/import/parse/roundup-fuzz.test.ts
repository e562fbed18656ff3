import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { Fault } from '../../../src/domain/fault.js'
import { readRoundup } from '../../../src/import/parse/read-roundup.js'
import { lostWords } from './words-of.js'

/** Lines that mean something, in every order that chance finds. */
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

const read = (bytes: string | Uint8Array, name?: string) => {
  try {
    return readRoundup({ bytes, ...(name === undefined ? {} : { name }) })
  } catch (error) {
    if (error instanceof Fault && error.code === 'INPUT_INVALID') return undefined
    throw error
  }
}

describe('any text', () => {
  it('loses no word, whatever the order of its lines', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const plan = read(text, 'a.txt')
        if (plan && !/[#[*<`~|&>]/.test(text)) expect(lostWords(text, plan)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('is a plan or a fault that names a line, in every form', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom('a.txt', 'a.md', 'a.html'), (text, name) => {
        expect(() => read(text, name)).not.toThrow()
      }),
      { numRuns: 200 },
    )
  })

  it('is a plan or a fault even where it makes no sense', () => {
    const noise = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(noise, noise, fc.constantFrom('a.txt', 'a.md', 'a.html'), (one, other, name) => {
        expect(() => read(one, name)).not.toThrow()
        expect(() =>
          read(`T 2023-10-08\nS\n${one}: https://a.example\n${other}`, name),
        ).not.toThrow()
      }),
      { numRuns: 100 },
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => read(bytes)).not.toThrow()
      }),
    )
  })

  it('reads the same twice', () => {
    fc.assert(
      fc.property(documents, (text) => {
        expect(read(text)).toEqual(read(text))
      }),
      { numRuns: 100 },
    )
  })
})
