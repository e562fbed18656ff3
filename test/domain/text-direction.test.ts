import { describe, expect, it } from '@jest/globals'

import { languageDirection, textDirection } from '../../src/domain/text/text-direction.js'

describe('the direction of a text', () => {
  it.each([
    ['Alignment', 'ltr'],
    ['«اكتشاف» week', 'rtl'],
    ['3. שלום', 'rtl'],
    ['🎉 漢字', 'ltr'],
    ['12:30 — 🎉', undefined],
  ])('of %j is that of its first letter', (text, direction) => {
    expect(textDirection(text)).toBe(direction)
  })

  it.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['de', 'ltr'],
  ])('of the language %s is that of its script', (language, direction) => {
    expect(languageDirection(language)).toBe(direction)
  })
})
