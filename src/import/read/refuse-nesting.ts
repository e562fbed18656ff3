import { Fault } from '../../domain/fault.js'
import { MAX_NESTING } from '../../domain/text/nesting.js'

/** The mark of a quotation or an item at the beginning of a line. */
const CONTAINER = /(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))[ \t]*/y

/** The widest mark of an item, in columns. */
const WIDEST_ITEM = 5

const indentOf = (line: string): number =>
  /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0

/** An upper bound of how many quotations and lists contain a line of Markdown. */
const containersOf = (line: string): number => {
  const written = line.trimStart()
  let count = 0
  CONTAINER.lastIndex = 0
  while (count <= MAX_NESTING && CONTAINER.test(written)) count += 1
  CONTAINER.lastIndex = 0
  return count > 0 ? count + Math.floor(indentOf(line) / WIDEST_ITEM) : 0
}

/**
 * Refuses Markdown whose quotations and lists are nested too deep, before it is parsed.
 *
 * @throws {Fault} INPUT_INVALID with the line
 */
export const refuseDeepMarkdown = (source: string): void => {
  source.split('\n').forEach((line, at) => {
    if (containersOf(line) <= MAX_NESTING) return
    throw new Fault(
      'INPUT_INVALID',
      `Line ${at + 1}: quotations and lists stand more than ${MAX_NESTING} deep in each other. Take some of them out.`,
      { line: at + 1 },
    )
  })
}

/** The deepest nesting of elements; newsletters of nested tables have some 60 levels. */
const DEEPEST_HTML = 400

const TAG = /<(\/?)([a-z][a-z0-9]*)/gi

/** Elements without an end tag, or with an optional one. */
const OPEN_ENDED = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
)

/**
 * Refuses HTML whose elements are nested too deep, before it is parsed: each step of the parser looks at all open elements.
 *
 * @param firstLine line number of its first line, where the HTML is part of another file
 * @throws {Fault} INPUT_INVALID with the line
 */
export const refuseDeepHtml = (html: string, firstLine: number): void => {
  let open = 0
  for (const { 1: end, 2: name = '', index } of html.matchAll(TAG)) {
    if (OPEN_ENDED.has(name.toLowerCase())) continue
    open = end ? Math.max(0, open - 1) : open + 1
    if (open > DEEPEST_HTML) {
      const line = firstLine + html.slice(0, index).split('\n').length - 1
      throw new Fault(
        'INPUT_INVALID',
        `Line ${line}: elements of the page stand more than ${DEEPEST_HTML} deep in each other. Save the newsletter alone, without the page around it.`,
        { line },
      )
    }
  }
}
