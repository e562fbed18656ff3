import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'

import type { Mark } from '../../domain/prose.js'
import { type Line, toLine } from './line.js'
import { refuseDeepHtml } from './refuse-nesting.js'
import { textRun, type TextRun } from '../../rich-text/text-runs.js'

/** Elements that are never shown. */
const HIDDEN = new Set(
  'head script style template noscript iframe object svg math canvas audio video select textarea'.split(
    ' ',
  ),
)

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

const MARKS: Readonly<Record<string, Mark>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  code: 'code',
  tt: 'code',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
}

type Around = {
  readonly marks: readonly Mark[]
  readonly href?: string
  readonly depth?: number
  readonly preformatted: boolean
}

type Reading = {
  readonly lines: Line[]
  readonly firstLine: number
  runs: TextRun[]
  number: number
  item: boolean
  afterRule: boolean
}

const endLine = (reading: Reading, depth?: number): void => {
  const line = toLine(reading.runs, {
    number: reading.number,
    item: reading.item,
    afterRule: reading.afterRule,
    afterGap: true,
    ...(depth === undefined ? {} : { depth }),
  })
  reading.runs = []
  if (!line) return
  reading.lines.push(line)
  reading.item = false
  reading.afterRule = false
}

const addText = (value: string, number: number, reading: Reading, around: Around): void => {
  const parts = around.preformatted ? value.split('\n') : [value]
  parts.forEach((part, at) => {
    if (at > 0) endLine(reading, around.depth)
    const isFirst = reading.runs.every(({ text }) => text.trim() === '')
    const before = /^\s*/.exec(part)?.[0].split('\n').length ?? 1
    if (isFirst) reading.number = number + at + (around.preformatted ? 0 : before - 1)
    reading.runs.push(textRun(part, around.marks, around.href))
  })
}

const propertyOf = (node: Element, name: string): string | undefined => {
  const value = node.properties[name]
  return typeof value === 'string' ? value : undefined
}

const inside = (node: Element, around: Around): Around => {
  const mark = MARKS[node.tagName]
  const [, depth] = /^h([1-6])$/.exec(node.tagName) ?? []
  const href = node.tagName === 'a' ? propertyOf(node, 'href')?.trim() : undefined
  return {
    ...around,
    marks: mark ? [...around.marks, mark] : around.marks,
    preformatted: around.preformatted || node.tagName === 'pre',
    ...(depth ? { depth: Number(depth) } : {}),
    ...(href && !href.startsWith('#') ? { href } : {}),
  }
}

const cellsOf = (node: Element): readonly Element[] =>
  node.children.filter(
    (child): child is Element => child.type === 'element' && /^t[dh]$/.test(child.tagName),
  )

const wordsOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : ''

/** Whether two cells are a label and its text: `<td>What is it</td><td>A planner</td>`. */
const isLabelRow = (cells: readonly Element[]): boolean => {
  const [label, text, ...more] = cells
  if (!label || !text || more.length > 0) return false
  const words = wordsOf(label).trim()
  return /^[^\n]{2,60}$/u.test(words) && /\p{L}/u.test(words) && wordsOf(text).trim() !== ''
}

const readLabelRow = (cells: readonly Element[], reading: Reading, around: Around): void => {
  const [label, text] = cells
  if (!label || !text) return
  label.children.forEach((child) => {
    readNode(child, reading, around)
  })
  if (!/[:：]\s*$/u.test(wordsOf(label))) reading.runs.push(textRun(':'))
  reading.runs.push(textRun(' '))
  text.children.forEach((child) => {
    readNode(child, reading, around)
  })
}

const readElement = (node: Element, reading: Reading, around: Around): void => {
  const { tagName } = node
  if (HIDDEN.has(tagName) || node.properties.hidden === true) return
  if (tagName === 'br') endLine(reading, around.depth)
  else if (tagName === 'img') {
    addText(propertyOf(node, 'alt') ?? '', lineOf(node, reading), reading, around)
  } else readContainer(node, reading, around)
}

const readContainer = (node: Element, reading: Reading, around: Around): void => {
  const isBlock = BLOCKS.has(node.tagName)
  if (isBlock) endLine(reading, around.depth)
  if (node.tagName === 'hr') reading.afterRule = true
  if (node.tagName === 'li') reading.item = true
  const within = inside(node, around)
  const cells = node.tagName === 'tr' ? cellsOf(node) : []
  if (isLabelRow(cells)) readLabelRow(cells, reading, within)
  else readChildren(node, reading, within)
  if (isBlock) endLine(reading, within.depth)
}

const lineOf = (node: Nodes, reading: Reading): number =>
  (node.position?.start.line ?? 1) + reading.firstLine - 1

const readChildren = (node: Nodes, reading: Reading, around: Around): void => {
  if (!('children' in node)) return
  node.children.forEach((child) => {
    readNode(child, reading, around)
  })
}

const readNode = (node: Nodes, reading: Reading, around: Around): void => {
  if (node.type === 'element') readElement(node, reading, around)
  else if (node.type === 'text') addText(node.value, lineOf(node, reading), reading, around)
  else readChildren(node, reading, around)
}

/**
 * Reads HTML: one line for each block and after each `<br>`; elements that are not shown are left out.
 *
 * @param firstLine line number of its first line, where the HTML is part of another file
 */
export const readHtmlLines = (html: string, firstLine = 1): readonly Line[] => {
  const reading: Reading = {
    afterRule: false,
    firstLine,
    item: false,
    lines: [],
    number: firstLine,
    runs: [],
  }
  refuseDeepHtml(html, firstLine)
  readNode(fromHtml(html), reading, { marks: [], preformatted: false })
  endLine(reading)
  return reading.lines
}
