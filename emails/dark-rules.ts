import type { Palette } from './theme.js'

/**
 * The colours of a mail in the dark, as rules.
 *
 * @param ink what stands before a selector that colours text
 * @param ground what stands before a selector that colours a ground
 */
export const darkRules = (dark: Palette, ink = '', ground = ''): string =>
  [
    rule(ground, ['.page', '.page>div'], `background:${dark.page}`),
    rule(ground, ['.paper', '.paper>table'], `background:${dark.paper}`),
    rule(ground, ['.panel', '.panel table', '.panel td'], `background:${dark.panel}`),
    rule(ink, ['.sheet', '.sheet div', '.sheet table'], `color:${dark.ink}`),
    rule(
      ink,
      ['small', '.small', '.facts', '.soft', '.picture', '.sheet .colophon'],
      `color:${dark.soft}`,
    ),
    rule(ink, ['a'], `color:${dark.link}`),
    rule(ink, ['h1 a', 'h2 a', 'h3 a', '.title'], `color:${dark.ink}`),
    rule(ink, ['.kicker', 'b'], `color:${dark.accent}`),
    rule(ink, ['.edge td', '.topped'], `border-color:${dark.accent}`),
    rule(ink, ['.ruled'], `border-color:${dark.rule}`),
    rule(ink, ['.button'], `color:${dark.paper}`),
    rule(ground, ['.button'], `background:${dark.accent}`),
  ].join('')

const rule = (prefix: string, selectors: readonly string[], declaration: string): string =>
  `${selectors.map((selector) => `${prefix}${selector}`).join(',')}{${declaration}!important}`
