import type { Palette } from './theme.js'

/**
 * The CSS rules of dark mode.
 *
 * @param ink prefix of selectors that colour text
 * @param ground prefix of selectors that colour a background
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
