import type { Line } from '../read/line.js'
import { startsSmall } from './line-patterns.js'

/** The widest line, in characters, at which mail programs wrap. */
const WIDEST = 100

/** @returns the width in characters at which the text is wrapped; 0 for a text with one line for each paragraph */
export const wrapWidth = (lines: readonly Line[]): number => {
  const lengths = lines.filter(({ links }) => links.length === 0).map(({ text }) => text.length)
  const width = Math.max(0, ...lengths)
  const full = lengths.filter((length) => length > width * 0.85).length
  return width <= WIDEST && width >= 55 && full >= 4 ? width : 0
}

/** The end of an unfinished line. */
const ENDS_OPEN = /(?:^|[\s,])(?:and|or|the|an?|of|such as|und|oder|и|или)$|&$/iu

const wantsRoom = (above: Line, line: Line, width: number): boolean => {
  const [word = ''] = line.text.split(' ')
  return above.text.length + 1 + word.length > width && above.text.length > width * 0.6
}

/** Whether a line continues the one above: the next word had no room there, or the sentence is unfinished. */
export const continuesLine = (above: Line, line: Line, width: number): boolean => {
  if (line.heading || above.heading || line.item) return false
  if (startsSmall(line.text)) return true
  if (line.afterGap) return false
  return ENDS_OPEN.test(above.text) || (width > 0 && wantsRoom(above, line, width))
}
