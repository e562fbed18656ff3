import { isHexColour, leastContrast } from '../src/domain/contrast.js'
import type { Look } from '../src/domain/content.js'
import { withLightness } from './with-lightness.js'

/** Colours as `#rrggbb`. */
export type Palette = {
  /** Background of the mail. */
  readonly paper: string
  /** Background around it. */
  readonly page: string
  /** Background of highlights. */
  readonly panel: string
  /** Text. */
  readonly ink: string
  /** Text of less weight. */
  readonly soft: string
  /** The publication's colour. */
  readonly accent: string
  /** Links. */
  readonly link: string
  /** Lines. */
  readonly rule: string
}

/** How all mails look. */
export type Theme = {
  /** Colours. */
  readonly light: Palette
  /** Colours where the reader prefers dark. */
  readonly dark: Palette
  /** Lists of font families. */
  readonly fonts: {
    /** Headings and running text. */
    readonly body: string
    /** Labels, facts, buttons, the foot. */
    readonly interface: string
  }
  /** Of the corners of panels and buttons, in pixels. */
  readonly radius: number
  /** In pixels. */
  readonly width: number
}

/** What of a theme is given; the rest keeps its default. */
type GivenTokens = {
  readonly colours?: {
    readonly light?: Partial<Omit<Palette, 'accent'>>
    readonly dark?: Partial<Omit<Palette, 'accent'>>
  }
  readonly fonts?: { readonly body?: string; readonly interface?: string }
  readonly radius?: number
  readonly width?: number
}

/** No pure black or white, so that the mail stays readable in a client that inverts colours. */
export const LIGHT: Omit<Palette, 'accent'> = {
  paper: '#fdfcf9',
  page: '#f1eee7',
  panel: '#f6f2ea',
  ink: '#211f1c',
  soft: '#5f5a52',
  link: '#1f4e79',
  rule: '#ddd6c9',
}

export const DARK: Omit<Palette, 'accent'> = {
  paper: '#1d1c1a',
  page: '#141312',
  panel: '#262420',
  ink: '#ebe7df',
  soft: '#a9a297',
  link: '#8fbbe6',
  rule: '#3a3732',
}

/** WCAG 2.2, 1.4.3: text of normal size. */
export const LEAST_CONTRAST = 4.5

/** The contrast of a derived accent, because small labels are set in it. */
const DARK_CONTRAST = 7

export const DEFAULT_ACCENT = '#8f2d14'

/** Without quotes: a quote in an attribute takes six bytes in every text. */
export const FONTS = {
  body: 'Georgia,Times New Roman,serif',
  interface: '-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif',
} as const

/** Sizes and line heights in pixels. */
export const TYPE = {
  body: { size: 16, line: 25 },
  introduction: { size: 17, line: 26 },
  interface: { size: 14, line: 21 },
  small: { size: 13, line: 20 },
  newMark: { size: 11, line: 16 },
  h1: { size: 32, line: 38 },
  h1Phone: { size: 27, line: 33 },
  h2: { size: 24, line: 30 },
  h2Highlight: { size: 23, line: 29 },
  h2Aside: { size: 20, line: 26 },
  h3: { size: 19, line: 25 },
  h3Aside: { size: 17, line: 23 },
  bodyAside: { size: 15, line: 24 },
} as const

/** Distances in pixels. */
export const SPACE = {
  width: 600,
  side: 32,
  sidePhone: 20,
  /** Below every band. */
  below: 24,
  section: 36,
  rule: 22,
  entry: 22,
  point: 7,
  paragraph: 10,
} as const

const RADIUS = 4

/**
 * The look of a publication's mails for light and dark mode. An accent with too little contrast is darkened or lightened.
 *
 * @param tokens the host's own, checked by `findTokenFault`
 */
export const themeOf = ({ accent }: Pick<Look, 'accent'>, tokens: GivenTokens = {}): Theme => {
  const chosen = isHexColour(accent) ? accent.toLowerCase() : DEFAULT_ACCENT
  const light = { ...LIGHT, ...tokens.colours?.light }
  const dark = { ...DARK, ...tokens.colours?.dark }
  return {
    light: { ...light, accent: readableAccent(chosen, light) },
    dark: { ...dark, accent: darkPartner(chosen, dark) },
    fonts: { ...FONTS, ...tokens.fonts },
    radius: tokens.radius ?? RADIUS,
    width: tokens.width ?? SPACE.width,
  }
}

type Grounds = Omit<Palette, 'accent'>

/** The accent where its contrast suffices on all backgrounds, else its nearest darker shade that does. */
const readableAccent = (accent: string, light: Grounds): string => {
  const reads = (colour: string) => leastContrast(colour, groundsOf(light)) >= LEAST_CONTRAST
  return reads(accent) ? accent : (shades(accent).reverse().find(reads) ?? light.ink)
}

/** The darkest shade of the same hue with enough contrast on the dark backgrounds. */
const darkPartner = (accent: string, dark: Grounds): string =>
  shades(accent).find((shade) => leastContrast(shade, groundsOf(dark)) >= DARK_CONTRAST) ?? dark.ink

const groundsOf = ({ page, panel, paper }: Grounds): readonly string[] => [paper, page, panel]

/** The accent in every lightness from black to white, in steps of one percent. */
const shades = (accent: string): string[] =>
  Array.from({ length: 101 }, (_, percent) => withLightness(accent, percent / 100))
