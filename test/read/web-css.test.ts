import { readFileSync } from 'node:fs'

import { expect, it } from '@jest/globals'

import { themeOf } from '../../emails/theme.js'
import { WEB_CSS } from '../../src/read/pages/web-css.js'
import { inlineCss } from '../../src/scripts/inline-css.js'

const source = readFileSync('src/read/pages/web.css', 'utf8')

it('the style sheet within the pages is that of hosts: `npm run web-css` writes it', () => {
  expect(WEB_CSS).toBe(inlineCss(source))
})

it('every rule of the style sheet is below the class of the pages', () => {
  const selectors = inlineCss(source)
    .replaceAll(/@media[^{]*\{/g, '')
    .split('}')
    .flatMap((rule) => rule.split('{')[0]?.split(',') ?? [])
    .filter((selector) => selector !== '')
  expect(selectors.length).toBeGreaterThan(80)
  for (const selector of selectors)
    expect(selector.trim()).toMatch(/^\.roundup(?![\w-])|^\.roundup-document$/)
})

it('the style sheet has the colours of the mails', () => {
  const { dark, light } = themeOf({ accent: '' })
  const [inLight = '', inDark = ''] = source.split('@media (prefers-color-scheme: dark)')
  for (const [css, palette] of [
    [inLight, light],
    [inDark, dark],
  ] as const)
    for (const name of ['paper', 'panel', 'ink', 'soft', 'link', 'rule', 'accent'] as const)
      expect(css).toMatch(
        new RegExp(`--roundup-${name}: (?:var\\(--roundup-accent-\\w+, )?${palette[name]}`),
      )
})
