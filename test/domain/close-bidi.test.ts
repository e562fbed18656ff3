import { describe, expect, it } from '@jest/globals'

import { closeBidi, closeBidiDeep } from '../../src/domain/text/close-bidi.js'
import { localize, localizedText } from '../../src/i18n/localize.js'

describe('a text with direction marks', () => {
  it.each([
    ['as it is without any', 'plain words', 'plain words'],
    ['without an override', 'exe\u202efdp.txt', 'exefdp.txt'],
    ['without the end of an override', 'a\u202eb\u202cc', 'abc'],
    ['with an embedding closed', '\u202bمرحبا', '\u202bمرحبا\u202c'],
    ['with an isolate closed', 'a \u2067b', 'a \u2067b\u2069'],
    ['with both closed, the inner one first', '\u2068a\u202ab', '\u2068a\u202ab\u202c\u2069'],
    ['without an end of nothing', 'a\u202cb\u2069c', 'abc'],
    [
      'with what an isolate holds closed before it',
      '\u2067\u202ba\u2069b',
      '\u2067\u202ba\u202c\u2069b',
    ],
    ['closed line by line', '\u2067a\nb', '\u2067a\u2069\nb'],
    ['untouched where all is closed', '\u2068שלום\u2069 x', '\u2068שלום\u2069 x'],
  ])('is %s', (_, text, closed) => {
    expect(closeBidi(text)).toBe(closed)
    expect(closeBidi(closed)).toBe(closed)
  })

  it('is closed everywhere in a document, except in addresses', () => {
    const document = { list: [{ text: '\u202ea', url: 'https://x.example/\u202e' }], count: 1 }
    expect(closeBidiDeep(document)).toEqual({
      list: [{ text: 'a', url: 'https://x.example/\u202e' }],
      count: 1,
    })
  })

  it('does not affect the sentence that quotes it', () => {
    const told = localize('en', localizedText('transitions:entryRemoved', { entry: 'A\u202eB' }))
    expect(told).toBe('“AB” has been removed.')
  })
})
