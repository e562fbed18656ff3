import type { Line } from '../read/line.js'
import { endsSentence, isListLike } from './looks.js'
import { markdownFromRuns } from '../../rich-text/markdown-from-runs.js'
import type { Run } from '../../rich-text/runs.js'
import { goesOn } from '../read/wrapping.js'

/** Words with the line they come from. */
export type Piece = { readonly line: Line; readonly runs: readonly Run[] }

export const wholeLine = (line: Line): Piece => ({ line, runs: line.runs })

const written = ({ line, runs }: Piece): string =>
  `${line.item ? '- ' : ''}${markdownFromRuns(runs)}`

const isShort = ({ text }: Line): boolean =>
  text.length <= 60 && !endsSentence(text) && !/[,:：]$/u.test(text)

const between = (above: Line, line: Line, width: number): string => {
  if (line.item) return above.item ? '\n' : '\n\n'
  if (goesOn(above, line, width)) return '\n'
  const areShort = isShort(above) && isShort(line) && !above.item
  return (isListLike(above) && isListLike(line)) || areShort ? '  \n' : '\n\n'
}

/** Lines of running text: a paragraph each, short ones under each other, items as a list. */
export const markdownFromLines = (pieces: readonly Piece[], width: number): string =>
  pieces
    .map((piece, at) => {
      const above = pieces[at - 1]
      return above ? between(above.line, piece.line, width) + written(piece) : written(piece)
    })
    .join('')

/** What a point says: one paragraph, line under line. */
export const markdownFromPoint = (pieces: readonly Piece[]): string =>
  pieces
    .filter(({ runs }) => runs.length > 0)
    .map((piece, at) => (at === 0 ? markdownFromRuns(piece.runs) : written(piece)))
    .join('\n')
