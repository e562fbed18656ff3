import { describe, expect, it } from '@jest/globals'

import { type Language, CATALOGUES } from '../../src/i18n/languages.js'
import { localizedText } from '../../src/i18n/localize.js'
import { translate } from '../../src/i18n/translate.js'

const languages = Object.keys(CATALOGUES) as Language[]

const wordsOf = (language: Language): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(CATALOGUES[language]).flatMap(([room, words]) =>
      Object.entries(words).map(([word, text]): [string, string] => [`${room}:${word}`, text]),
    ),
  )

const blanksIn = (text: string): readonly string[] =>
  [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort()

const isOneOf = (key: string): boolean => key.endsWith('_one')

const english = wordsOf('en')

const textsOf = (language: Language): readonly [string, string][] => [...wordsOf(language)]

describe.each(languages)('the message catalogue in %s', (language) => {
  const words = wordsOf(language)

  it('has every key of the other languages', () => {
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it('has no empty text', () => {
    expect([...words].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('has every plural form', () => {
    const pairs = [...words.keys()].filter(isOneOf)

    expect(pairs.filter((key) => !words.has(key.replace(/_one$/, '_other')))).toEqual([])
  })

  it('has the same placeholders; “one” may be written out', () => {
    const others = [...words].filter(([key]) => !isOneOf(key))

    expect(others.map(([key, text]) => [key, blanksIn(text)])).toEqual(
      others.map(([key]) => [key, blanksIn(english.get(key) ?? '')]),
    )
  })
})

it('German uses German quotation marks', () => {
  const foreign = /“[^“”]*”|„[^“„]*(?:”|$)|"/

  expect(textsOf('de').filter(([, text]) => foreign.test(text))).toEqual([])
})

it.each([
  ['a section', /abschnitt/i],
  ['an entry', /\bEintr(ag|ags|ages|äge|ägen)\b/],
  ['a highlight', /schwerpunkt/i],
  ['a preheader', /preheader|vorschautext/i],
])('German has one word for %s', (_thing, other) => {
  expect(textsOf('de').filter(([, text]) => other.test(text))).toEqual([])
})

it('a quoted right-to-left title does not affect the sentence around it', () => {
  const t = (key: string, values: Record<string, unknown> = {}): string =>
    `${key}: „${String(values['title'])}“`

  expect(translate(t, localizedText('lineup:moved', { title: 'نموذج', number: 7 }))).toBe(
    'roundup:lineup:moved: „\u2068نموذج\u2069“',
  )
  expect(translate(t, localizedText('lineup:moved', { title: 'Modell', number: 7 }))).toBe(
    'roundup:lineup:moved: „Modell“',
  )
})
