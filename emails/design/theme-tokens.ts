import { isHexColour, leastContrast } from '../../src/domain/contrast.js'
import { DARK, LEAST_CONTRAST, LIGHT, type Palette } from '../theme.js'

/** Colours of a mail as `#rrggbb`. The accent is the publication's own, and no token. */
export type ColourTokens = Partial<Omit<Palette, 'accent'>>

/** What a host may change of how mails look. Each token that is left out keeps its default. */
export type ThemeTokens = {
  /** Colours as `#rrggbb`. */
  readonly colours?: {
    /** Text `ink`, `soft` and `link`; the backgrounds `page`, `paper` and `panel`; lines `rule`. */
    readonly light?: ColourTokens
    /** The same in dark mode. */
    readonly dark?: ColourTokens
  }
  /** Lists of font families, without quotes: `Palatino,Georgia,serif`. A mail loads no fonts. */
  readonly fonts?: {
    /** Headings and running text. @default 'Georgia,Times New Roman,serif' */
    readonly body?: string
    /** Labels, facts, buttons, the foot. @default '-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif' */
    readonly interface?: string
  }
  /** Radius of the corners of panels and buttons in pixels, from 0 to 24. @default 4 */
  readonly radius?: number
  /** Width of the mail in pixels, from 480 to 800. @default 600 */
  readonly width?: number
}

const TEXTS = ['ink', 'soft', 'link'] as const
const GROUNDS = ['page', 'paper', 'panel'] as const

/** Goes into style sheets and attributes as it is, so it is letters, digits, commas, hyphens and spaces alone. */
const FONTS_LIST = /^[A-Za-z0-9 ,-]{1,120}$/

const lowContrast = (mode: 'dark' | 'light', tokens: ColourTokens = {}): string | undefined => {
  const palette = { ...(mode === 'light' ? LIGHT : DARK), ...tokens }
  const grounds = GROUNDS.map((name) => palette[name])
  const found = TEXTS.flatMap((name) => {
    const ratio = leastContrast(palette[name], grounds)
    return ratio < LEAST_CONTRAST ? [{ name, ratio }] : []
  })
  const [first] = found
  return (
    first &&
    `in ${mode} mode ${first.name} ${palette[first.name]} has a contrast of ${first.ratio.toFixed(1)} on the least readable of page, paper and panel; people can read it from ${String(LEAST_CONTRAST)} on.`
  )
}

const noColour = (tokens: ColourTokens = {}): string | undefined => {
  const wrong = Object.entries(tokens).find(([, colour]) => !isHexColour(colour))
  return wrong && `expected ${wrong[0]} to be a colour such as #1f4e79.`
}

/** What is wrong with these tokens, as the end of a sentence; `undefined` where nothing is. */
export const findTokenFault = ({ colours, fonts }: ThemeTokens): string | undefined => {
  const unsafe = Object.values(fonts ?? {}).find((list) => !FONTS_LIST.test(list))
  if (unsafe !== undefined)
    return `expected font families without quotes, such as Palatino,Georgia,serif, in place of ${unsafe}.`
  return (
    noColour(colours?.light) ??
    noColour(colours?.dark) ??
    lowContrast('light', colours?.light) ??
    lowContrast('dark', colours?.dark)
  )
}
