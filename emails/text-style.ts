import type { Direction } from '../src/domain/text/text-direction.js'

type Side = 'left' | 'right'

/** The side on which lines of a direction begin. */
export const startSide = (direction: Direction): Side => (direction === 'rtl' ? 'right' : 'left')

/** The side on which lines of a direction end. */
export const endSide = (direction: Direction): Side => (direction === 'rtl' ? 'left' : 'right')

type Size = { readonly line: number; readonly size: number }

const DECIMALS = 2

/**
 * A text size as attributes of `mj-text`. The line height is relative, so that larger text inside gets higher lines even in a
 * client that drops the style sheet.
 */
export const mjmlTextSize = ({ line, size }: Size) => ({
  'font-size': `${String(size)}px`,
  'line-height': String(Number((line / size).toFixed(DECIMALS))),
})

/** A text size as CSS declarations. */
export const cssTextSize = ({ line, size }: Size): string =>
  `font-size:${String(size)}px;line-height:${String(line)}px`
