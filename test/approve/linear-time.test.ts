import { describe, expect, it } from '@jest/globals'

import { replaceInLexical } from '../../src/approve/replace-in-lexical.js'
import { nameSpelling } from '../../src/approve/rules/language/name-spelling.js'
import { placeholderText } from '../../src/approve/rules/language/placeholder-text.js'
import { repeatedWord } from '../../src/approve/rules/language/repeated-word.js'
import { spelling } from '../../src/approve/rules/language/spelling.js'
import { findWords } from '../../src/approve/find-words.js'
import { findSpeller } from '../../src/spelling/find-speller.js'
import { textToProse } from '../../src/domain/prose.js'
import { growthFactor, MOST_LINEAR_GROWTH } from '../support/growth-factor.js'
import { sampleContent } from '../support/sample-content.js'

const times = (text: string) => (size: number) => text.repeat(Math.ceil(size / text.length))

/** Texts that make a backtracking pattern slow. */
const ODD: readonly (readonly [string, (size: number) => string])[] = [
  ['one word without an end', times('a')],
  ['one word of large letters', times('A')],
  ['letters and dots', times('a.')],
  ['letters and at signs', times('a@')],
  ['at signs alone', times('@')],
  ['tags in a row', times('#a')],
  ['www. in a row', times('www.')],
  ['spaces alone', times(' ')],
  ['the same word again', times('word ')],
  ['marks between letters', times("a'-&.")],
  ['opening brackets', times('[insert')],
  ['question marks', times('?')],
  ['TK in a row', times('TK')],
  ['hosts without a space', times('a.com')],
  ['slashes', times('/')],
]

const SIZE = 25_000

const factsOf = (text: string) => ({
  content: { ...sampleContent(), introduction: textToProse(text), title: text },
})

describe('the search for findings in a text of 100 kB', () => {
  it.each(ODD)('takes linear time: %s', (_, text) => {
    const texts = new Map([SIZE / 10, SIZE, 4 * SIZE].map((size) => [size, text(size)]))
    const look = (size: number): void => {
      const facts = factsOf(texts.get(size) ?? '')
      findWords(facts.content.title)
      for (const rule of [repeatedWord, placeholderText, nameSpelling]) rule.find(facts)
    }
    expect(growthFactor(look, SIZE)).toBeLessThan(MOST_LINEAR_GROWTH)
  })

  it('takes linear time in the number of names', () => {
    const name = (at: number): string =>
      `N${[...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}xy`
    const text = (names: number): string =>
      Array.from({ length: names }, (_, at) => name(at % (names / 2))).join(' ')
    const texts = new Map([400, 4000, 16_000].map((size) => [size, text(size)]))
    const look = (size: number) => nameSpelling.find(factsOf(texts.get(size) ?? ''))
    expect(growthFactor(look, 4000)).toBeLessThan(MOST_LINEAR_GROWTH)
  })

  it.each(['en', 'de'])('skips a word of 3,000 letters: %s', async (language) => {
    const speller = (await findSpeller(language))!
    const content = sampleContent()
    const title = 'x'.repeat(3000)
    const facts = {
      content: { ...content, publication: { ...content.publication, language }, title },
      speller,
    }
    const found = spelling.find(facts).map(({ key }) => key)
    expect(found.filter((key) => key.includes('xxx'))).toEqual([])
  })

  it('replaces every occurrence of a word', () => {
    const text = (size: number) => ({ type: 'text', text: 'tk '.repeat(size / 3) })
    const state = (size: number) => ({
      root: { type: 'root', children: [{ type: 'paragraph', children: [text(size)] }] },
    })
    expect(growthFactor((size) => replaceInLexical(state(size), 'tk', 'done'), SIZE)).toBeLessThan(
      MOST_LINEAR_GROWTH,
    )
  })
})
