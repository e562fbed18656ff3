import type { Line } from '../read/line.js'
import { endsSentence, isListLike } from './line-patterns.js'
import { runsToMarkdown } from '../../rich-text/runs-to-markdown.js'
import type { TextRun } from '../../rich-text/text-runs.js'
import { continuesLine } from './line-wrapping.js'

/** Words with the line they come from. */
export type LinePart = { readonly line: Line; readonly runs: readonly TextRun[] }

export const wholeLine = (line: Line): LinePart => ({ line, runs: line.runs })

const written = ({ line, runs }: LinePart): string =>
  `${line.item ? '- ' : ''}${runsToMarkdown(runs)}`

const isShort = ({ text }: Line): boolean =>
  text.length <= 60 && !endsSentence(text) && !/[,:：]$/u.test(text)

const between = (above: Line, line: Line, width: number): string => {
  if (line.item) return above.item ? '\n' : '\n\n'
  if (continuesLine(above, line, width)) return '\n'
  const areShort = isShort(above) && isShort(line) && !above.item
  return (isListLike(above) && isListLike(line)) || areShort ? '  \n' : '\n\n'
}

/** Lines of running text: a paragraph each, short ones under each other, items as a list. */
export const linesToMarkdown = (pieces: readonly LinePart[], width: number): string =>
  pieces
    .map((piece, at) => {
      const above = pieces[at - 1]
      return above ? between(above.line, piece.line, width) + written(piece) : written(piece)
    })
    .join('')

/** What a point says: one paragraph, line under line. */
export const pointToMarkdown = (pieces: readonly LinePart[]): string =>
  pieces
    .filter(({ runs }) => runs.length > 0)
    .map((piece, at) => (at === 0 ? runsToMarkdown(piece.runs) : written(piece)))
    .join('\n')
