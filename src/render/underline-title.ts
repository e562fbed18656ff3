import { displayWidth } from '../rich-text/display-width.js'
import { COLUMNS, wrapText } from '../rich-text/wrap-text.js'

/** Wraps a title and underlines it with marks as wide as its longest line. */
export const underlineTitle = (title: string, mark: '-' | '='): readonly string[] => {
  const lines = wrapText(title)
  const width = Math.max(1, ...lines.map(displayWidth))
  return [...lines, mark.repeat(Math.min(width, COLUMNS))]
}
