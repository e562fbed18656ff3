import { breakableParts } from './breakable-parts.js'
import { displayWidth } from './display-width.js'

type Margins = {
  /** Before the first line. */
  readonly first?: string
  /** Before every further line. */
  readonly rest?: string
  readonly columns?: number
}

/** Wide enough to read, narrow enough to survive a few `> ` of replies. */
export const COLUMNS = 72

/**
 * Sets words in lines of at most 72 columns, or of others. A word that is longer, such as a URL, stands whole on its
 * own; scripts without spaces are parted where they may be.
 */
export const wrapText = (
  text: string,
  { columns = COLUMNS, first = '', rest = '' }: Margins = {},
): readonly string[] => {
  const lines: string[] = []
  let width = 0
  for (const { gap, piece } of wordsOf(text).flatMap(partsOf)) {
    const wider = width + gap.length + displayWidth(piece)
    const last = lines.at(-1)
    if (last === undefined || wider > columns) {
      const line = `${last === undefined ? first : rest}${piece}`
      lines.push(line)
      width = displayWidth(line)
    } else {
      lines[lines.length - 1] = `${last}${gap}${piece}`
      width = wider
    }
  }
  return lines
}

/** What a line may end after; a gap stands before what begins a word. */
const partsOf = (word: string): readonly { readonly gap: string; readonly piece: string }[] =>
  breakableParts(word).map((piece, index) => ({ gap: index === 0 ? ' ' : '', piece }))

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')
