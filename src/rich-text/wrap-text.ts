import { breakableParts } from './breakable-parts.js'
import { displayWidth } from './display-width.js'

type Margins = {
  /** Before the first line. */
  readonly first?: string
  /** Before every further line. */
  readonly rest?: string
  readonly columns?: number
}

/** The default width of plain text: leaves room for a few `> ` of replies. */
export const COLUMNS = 72

/**
 * Wraps text in lines of at most 72 columns, or of another width. A longer word, such as a URL, gets a line of its own;
 * scripts without spaces are split where their rules allow it.
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

/** The parts of a word after which a line may end; a gap is needed before the first one. */
const partsOf = (word: string): readonly { readonly gap: string; readonly piece: string }[] =>
  breakableParts(word).map((piece, index) => ({ gap: index === 0 ? ' ' : '', piece }))

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')
