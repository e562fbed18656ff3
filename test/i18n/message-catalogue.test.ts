import { describe, expect, it } from '@jest/globals'

import { CATALOGUES, type ShippedTag } from '../../src/i18n/languages.js'
import { localizedText } from '../../src/i18n/localize.js'
import { pluralForms } from '../../src/i18n/plural-form.js'
import { translate } from '../../src/i18n/translate.js'

const languages = Object.keys(CATALOGUES) as ShippedTag[]

type Named = Readonly<Record<string, string>>

const textsOf = (language: ShippedTag): readonly [string, string][] =>
  Object.entries(CATALOGUES[language] as Readonly<Record<string, Named>>).flatMap(
    ([namespace, named]) =>
      Object.entries(named).map(([key, text]): [string, string] => [`${namespace}:${key}`, text]),
  )

const blanksIn = (text: string): readonly string[] =>
  [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort()

const FORM = /_(zero|one|two|few|many|other)$/

/** Each key once, whatever plural forms a language has of it. */
const keysOf = (language: ShippedTag): readonly string[] => [
  ...new Set(textsOf(language).map(([key]) => key.replace(FORM, ''))),
]

const english = new Map(textsOf('en').map(([key, text]) => [key.replace(FORM, ''), text]))

describe.each(languages)('the texts in %s', (language) => {
  it('have every key of the English ones', () => {
    expect([...keysOf(language)].sort()).toEqual([...english.keys()].sort())
  })

  it('are never empty', () => {
    expect(textsOf(language).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('have every plural form of the language where they show a count', () => {
    const keys = new Set(textsOf(language).map(([key]) => key))
    const counted = textsOf(language).filter(([, text]) => text.includes('{{count}}'))

    expect(counted.length).toBeGreaterThan(0)
    for (const [key] of counted)
      for (const form of pluralForms(language))
        expect(keys).toContain(`${key.replace(FORM, '')}_${form}`)
  })

  it('show the count in every plural form, as one form may be for several numbers', () => {
    const formed = textsOf(language).filter(([key]) => FORM.test(key))

    expect(formed.filter(([, text]) => !text.includes('{{count}}'))).toEqual([])
  })

  it('have the same blanks to fill in as the English ones', () => {
    expect(textsOf(language).map(([key, text]) => [key, blanksIn(text)])).toEqual(
      textsOf(language).map(([key]) => [key, blanksIn(english.get(key.replace(FORM, '')) ?? '')]),
    )
  })
})

it('German quotes as German does', () => {
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

it('a quoted title from right to left leaves the sentence around it as it is', () => {
  const t = (key: string, values: Record<string, unknown> = {}): string =>
    `${key}: „${String(values['title'])}“`

  expect(translate(t, localizedText('lineup:moved', { title: 'نموذج', number: 7 }))).toBe(
    'roundup:lineup:moved: „\u2068نموذج\u2069“',
  )
  expect(translate(t, localizedText('lineup:moved', { title: 'Modell', number: 7 }))).toBe(
    'roundup:lineup:moved: „Modell“',
  )
})
