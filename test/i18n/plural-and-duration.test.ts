import { describe, expect, it } from '@jest/globals'

import { formatDuration } from '../../src/i18n/format-duration.js'
import { languageOf, languagesWith } from '../../src/i18n/languages.js'
import { localize } from '../../src/i18n/localize.js'

describe('a count in a language with more plural forms than English', () => {
  const languages = languagesWith({
    pl: {
      newsletter: {
        entries_few: '{{count}} wpisy',
        entries_many: '{{count}} wpisów',
        entries_one: '{{count}} wpis',
        entries_other: '{{count}} wpisu',
      },
    },
  })
  const inPolish = (count: number): string =>
    localize(languageOf('pl', languages), { key: 'newsletter:entries', values: { count } })

  it.each([
    [1, '1 wpis'],
    [3, '3 wpisy'],
    [12, '12 wpisów'],
    [1.5, '1,5 wpisu'],
  ])('%s is written in its own form', (count, text) => {
    expect(inPolish(count)).toBe(text)
  })

  it('falls back to English for a text that the host left out', () => {
    const text = { key: 'newsletter:minutes', values: { count: 2 } }
    expect(localize(languageOf('pl', languages), text)).toBe('2 minutes')
  })
})

describe('texts of a host over a shipped language', () => {
  it('replace single texts, however the tag is written', () => {
    const german = languageOf('de', languagesWith({ DE: { newsletter: { archive: 'Sammlung' } } }))
    expect(localize(german, { key: 'newsletter:archive' })).toBe('Sammlung')
    expect(localize(german, { key: 'newsletter:unsubscribe' })).toBe('Abbestellen')
  })
})

describe('a duration', () => {
  it.each([
    ['en', 12 * 3_600_000, '12 hours'],
    ['en', 7_500_000, '2 hours 5 minutes'],
    ['de', 12 * 3_600_000, '12 Stunden'],
    ['fr', 90_000, '1 minute 30 secondes'],
    ['en', 0, '1 second'],
  ])('in %s of %s ms is “%s”', (tag, ms, text) => {
    expect(formatDuration(tag, ms).replace(/\u00a0/g, ' ')).toBe(text)
  })
})
