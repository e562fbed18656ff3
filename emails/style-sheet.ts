import { darkRules } from './dark-rules.js'
import { type Palette, SPACE, type Theme, TYPE } from './theme.js'
import { cssTextSize } from './text-style.js'

/**
 * The style sheet of a mail. It contains only our own tokens and checked colours, because `mj-style` is not escaped. A client
 * that drops it shows `h1` to `h3`, `small` and `b` in its own sizes, which are similar.
 */
export const styleSheet = ({ dark, fonts, light }: Theme): string =>
  [
    ':root{color-scheme:light dark;supported-color-schemes:light dark}',
    '.page{overflow-wrap:anywhere;word-break:break-word}',
    ...headings(),
    ...blocks(fonts.interface),
    ...colours(light),
    `@media (max-width:480px){${phone()}}`,
    `@media (prefers-color-scheme:dark){${darkRules(dark)}}`,
    // Outlook on the web and on phones ignores the media query and marks recoloured elements with attributes.
    darkRules(dark, '[data-ogsc] ', '[data-ogsb] '),
  ].join('\n')

const headings = (): readonly string[] => [
  `h1{margin:6px 0 0;${cssTextSize(TYPE.h1)}}`,
  `h2{margin:0;${cssTextSize(TYPE.h2)}}`,
  `h3{margin:${px(SPACE.entry)} 0 0;${cssTextSize(TYPE.h3)}}`,
  `.edge h2{${cssTextSize(TYPE.h2Highlight)}}`,
  `.aside h2{${cssTextSize(TYPE.h2Aside)}}`,
  `.aside h3{margin-top:16px;${cssTextSize(TYPE.h3Aside)}}`,
  'a{text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:2px}',
]

const blocks = (interfaceFonts: string): readonly string[] => [
  `p,ul,ol,blockquote{margin:${px(SPACE.point)} 0 0}`,
  `p+p,p+ul,p+ol,ul+p,ol+p{margin-top:${px(SPACE.paragraph)}}`,
  `h3~p{margin-top:${px(SPACE.point)}}`,
  `h2+p,h3+p{margin-top:2px;line-height:${px(TYPE.small.line)}}`,
  'ul,ol{padding:0 24px}li p{margin:0}blockquote{padding:0 16px}',
  `.furniture,.small,.facts,.kicker,small,b{font-family:${interfaceFonts}}`,
  'code{font:14px/21px Menlo,Consolas,monospace}',
  `small,.small{${cssTextSize(TYPE.small)}}`,
  `.facts{margin:8px 0 0!important;${cssTextSize(TYPE.interface)}}`,
  `.kicker{margin:0 0 4px!important;font-size:12px;line-height:18px;font-weight:bold;letter-spacing:.8px;text-transform:uppercase}`,
  `.name{margin:0;${cssTextSize(TYPE.small)}}`,
  `b{font-size:${px(TYPE.interface.size)}}`,
  `.new{font-size:${px(TYPE.newMark.size)};letter-spacing:.5px}`,
  `.ruled{padding-top:${px(SPACE.rule)};border-top:1px solid}`,
  '.colophon p{margin:0 0 4px}',
  `.picture{margin:12px 0!important;font-style:italic;font-family:${interfaceFonts};${cssTextSize(TYPE.small)}}`,
]

const colours = ({ accent, ink, link, rule, soft }: Palette): readonly string[] => [
  `a{color:${link}}`,
  `h1 a,h2 a,h3 a,.title{color:${ink}}`,
  `small,.small,.facts,.soft,.picture{color:${soft}}`,
  `.kicker,b{color:${accent}}`,
  `.ruled{border-color:${rule}}`,
]

const phone = (): string =>
  [
    `.sheet>table>tbody>tr>td{padding-left:${px(SPACE.sidePhone)}!important;padding-right:${px(SPACE.sidePhone)}!important}`,
    `h1{${cssTextSize(TYPE.h1Phone)}}`,
  ].join('')

const px = (length: number): string => `${String(length)}px`
