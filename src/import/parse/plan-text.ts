import type { PlanLine, PlanText } from '../../domain/issue/issue-plan.js'
import type { TextRun } from '../../rich-text/text-runs.js'
import type { Line } from '../read/line.js'
import { endsSentence, isListLike } from './line-patterns.js'
import { continuesLine } from './line-wrapping.js'

/** A part of a line, or all of it, with the line it comes from. */
export type LinePart = { readonly line: Line; readonly runs: readonly TextRun[] }

export const wholeLine = (line: Line): LinePart => ({ line, runs: line.runs })

const isShort = ({ text }: Line): boolean =>
  text.length <= 60 && !endsSentence(text) && !/[,:：]$/u.test(text)

const joinOf = (above: Line, line: Line, width: number): PlanLine['join'] => {
  if (line.item) return above.item ? 'line' : 'paragraph'
  if (continuesLine(above, line, width)) return 'line'
  const areShort = isShort(above) && isShort(line) && !above.item
  return (isListLike(above) && isListLike(line)) || areShort ? 'break' : 'paragraph'
}

const planLine = ({ line, runs }: LinePart, join: PlanLine['join']): PlanLine => ({
  runs,
  isItem: line.item,
  join,
})

/**
 * Joins lines of running text: each is a paragraph, short ones stand under each other, items form a list.
 *
 * @param width in characters that the text is wrapped at; 0 where each paragraph is one line
 */
export const joinLines = (parts: readonly LinePart[], width: number): PlanText =>
  parts.map((part, at) => {
    const above = parts[at - 1]
    return planLine(part, above ? joinOf(above.line, part.line, width) : 'paragraph')
  })

/** Joins the lines of a point into one paragraph; its first line is never an item. */
export const joinPoint = (parts: readonly LinePart[]): PlanText =>
  parts
    .filter(({ runs }) => runs.length > 0)
    .map((part, at) => ({ ...planLine(part, 'line'), ...(at === 0 ? { isItem: false } : {}) }))
