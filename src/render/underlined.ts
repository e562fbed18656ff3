import { widthOf } from '../rich-text/width-of.js'
import { COLUMNS, wrap } from '../rich-text/wrap.js'

/** A title with a line of marks as long as its longest line. */
export const underlined = (title: string, mark: '-' | '='): readonly string[] => {
  const lines = wrap(title)
  const width = Math.max(1, ...lines.map(widthOf))
  return [...lines, mark.repeat(Math.min(width, COLUMNS))]
}
