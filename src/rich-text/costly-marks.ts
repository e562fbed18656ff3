import { Fault } from '../domain/fault.js'

/** Characters that may begin or end a mark or link of Markdown: a parser compares each one with those before it. */
const MARK = /[*_~`[\]]+/g

const MOST_IN_PARAGRAPH = 1000
const MOST_IN_ALL = 8000

const marksIn = (text: string): number => text.match(MARK)?.length ?? 0

/** Whether a text has so many marks that parsing it as Markdown takes too long. */
export const isCostlyMarkdown = (text: string): boolean => marksIn(text) > MOST_IN_PARAGRAPH

type Written = { readonly number: number; readonly text: string }

const refuse = (line: number, most: number): never => {
  throw new Fault(
    'INPUT_INVALID',
    `Line ${line}: more than ${most} marks such as *, _ and [ stand without an end. Is it a roundup?`,
    { line },
  )
}

/**
 * Refuses texts with thousands of marks, because the time of a parser grows with their square. An empty line ends a
 * paragraph.
 *
 * @throws {Fault} INPUT_INVALID with the line
 */
export const refuseCostlyMarks = (lines: readonly Written[]): void => {
  let inParagraph = 0
  let inAll = 0
  for (const { number, text } of lines) {
    const marks = marksIn(text)
    inParagraph = text.trim() === '' ? 0 : inParagraph + marks
    inAll += marks
    if (inParagraph > MOST_IN_PARAGRAPH) refuse(number, MOST_IN_PARAGRAPH)
    if (inAll > MOST_IN_ALL) refuse(number, MOST_IN_ALL)
  }
}
