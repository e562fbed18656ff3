import { describe, expect, it } from '@jest/globals'

import { safeHref } from '../../src/domain/urls/safe-href.js'

describe('a link in running text', () => {
  it.each([
    'https://example.com/a?b=c#d',
    'mailto:editor@roundup.example',
    'mailto:a@roundup.example?subject=Hi%20there',
  ])('may lead to %s', (href) => {
    expect(safeHref(href)).toBe(href)
  })

  it.each([
    'javascript:alert(1)',
    'mailto:nobody',
    'mailto:a@b.example"onclick="x',
    'mailto:a@b.example?x=<b>',
    '/relative',
  ])('may not lead to %s', (href) => {
    expect(safeHref(href)).toBeUndefined()
  })
})
