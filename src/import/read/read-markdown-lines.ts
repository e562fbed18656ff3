import type { Definition, ListItem, Nodes, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

import type { ProseInline } from '../../domain/prose.js'
import { findUrls } from '../../rich-text/find-urls.js'
import { isHtmlTag } from './html-tags.js'
import { type Line, toLine } from './line.js'
import { refuseCostlyMarks } from '../../rich-text/costly-marks.js'
import { refuseDeepMarkdown } from './refuse-nesting.js'
import { linkDefinitions } from '../../rich-text/markdown-to-prose.js'
import { readHtmlLines } from './read-html-lines.js'
import { splitLines } from './read-text-lines.js'
import { phrasingToRuns } from '../../rich-text/phrasing-to-runs.js'
import { textRun, type TextRun } from '../../rich-text/text-runs.js'

type Reading = {
  readonly source: string
  readonly definitions: ReadonlyMap<string, Definition>
  readonly lines: Line[]
  afterRule: boolean
}

type Place = {
  readonly item?: boolean
  /** The number of an ordered item, as written. */
  readonly ordinal?: string
}

/** Puts bare addresses into angle brackets, so that `_` and `*` in them are not read as marks. */
const bracketUrls = (source: string): string =>
  source
    .split('\n')
    .map((line) => (/^\s*\[[^\]]+\]:\s/.test(line) ? line : bracketLineUrls(line)))
    .join('\n')

const bracketLineUrls = (line: string): string => {
  let from = 0
  const parts = findUrls(line).map(({ end, start, url }) => {
    const before = line.slice(from, start)
    const taken = /[<"'=[`\\]$|\]\($/.test(line.slice(0, start)) || !/[*_\\]/.test(url)
    from = end
    return `${before}${taken || url.includes('\\') ? url : `<${url}>`}`
  })
  return parts.join('') + line.slice(from)
}

const htmlInline = (value: string): readonly ProseInline[] => {
  if (/^<br\s*\/?>$/i.test(value)) return [{ type: 'break' }]
  return isHtmlTag(value) || value.startsWith('<!--') ? [] : [textRun(value)]
}

/** Splits runs at line ends and breaks; each part has the number of its line. */
const splitRuns = (
  inlines: readonly ProseInline[],
  first: number,
): readonly [number, TextRun[]][] => {
  const lines: [number, TextRun[]][] = [[first, []]]
  inlines.forEach((inline, at) => {
    const after = inlines[at - 1]?.type === 'break'
    const parts = inline.type === 'break' ? ['', ''] : inline.text.split('\n')
    parts.forEach((part, index) => {
      const [number = first] = lines.at(-1) ?? []
      if (index > 0) lines.push([number + 1, []])
      if (part === '' || inline.type === 'break') return
      lines
        .at(-1)?.[1]
        .push(textRun(after && index === 0 ? part.trimStart() : part, inline.marks, inline.href))
    })
  })
  return lines
}

const push = (
  reading: Reading,
  runs: readonly TextRun[],
  number: number,
  hints: { readonly item?: boolean; readonly depth?: number; readonly afterGap?: boolean },
): void => {
  const line = toLine(runs, { ...hints, afterRule: reading.afterRule, number })
  if (!line) return
  reading.lines.push(line)
  reading.afterRule = false
}

const readInline = (
  node: Extract<RootContent, { type: 'paragraph' | 'heading' }>,
  reading: Reading,
  place: Place,
): void => {
  const context = {
    definitions: reading.definitions,
    href: (url: string) => (url.startsWith('#') ? undefined : url),
    html: htmlInline,
    source: reading.source,
  }
  const inlines = phrasingToRuns(node.children, context)
  const parts = splitRuns(inlines, node.position?.start.line ?? 1)
  const depth = node.type === 'heading' ? node.depth : undefined
  parts.forEach(([number, runs], at) => {
    const { ordinal, ...first } = at === 0 ? place : {}
    const words = ordinal === undefined ? runs : [textRun(ordinal), ...runs]
    push(reading, words, number, {
      ...first,
      afterGap: at === 0,
      ...(depth === undefined ? {} : { depth }),
    })
  })
}

const readVerbatim = (text: string, reading: Reading, first: number): void => {
  splitLines(text).forEach((line, at) => {
    push(reading, [textRun(line)], first + at, {})
  })
}

const readNode = (node: Nodes, reading: Reading, place: Place): void => {
  const first = node.position?.start.line ?? 1
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      readInline(node, reading, place)
      return
    case 'listItem':
      node.children.forEach((child, at) => {
        readNode(child, reading, at === 0 ? itemPlace(node, reading) : {})
      })
      return
    case 'thematicBreak':
      reading.afterRule = true
      return
    case 'code':
      readVerbatim(node.value, reading, first + (/^\s*[`~]/.test(lineAt(reading, first)) ? 1 : 0))
      return
    case 'html':
      if (isHtmlTag(node.value) || node.value.startsWith('<!')) {
        reading.lines.push(...readHtmlLines(node.value, first))
      } else readVerbatim(node.value, reading, first)
      return
    case 'root':
    case 'list':
    case 'blockquote':
      node.children.forEach((child) => {
        readNode(child, reading, {})
      })
      return
    default: // inline nodes are read with their paragraph, definitions beforehand
  }
}

const itemPlace = (node: ListItem, reading: Reading): Place => {
  const written = reading.source.slice(
    node.position?.start.offset ?? 0,
    node.position?.end.offset ?? 0,
  )
  const [ordinal] = /^\d+[.)][ \t]+/.exec(written) ?? []
  return ordinal === undefined ? { item: true } : { ordinal }
}

const lineAt = (reading: Reading, number: number): string =>
  reading.source.split('\n', number)[number - 1] ?? ''

/** Removes indentation: four spaces before a title must not make it code. */
const withoutIndent = (source: string): string =>
  source.includes('```') || source.includes('~~~')
    ? source
    : source.replace(/^[ \t\u00A0]{4,}(?![-*+] |\d+[.)] )/gm, '   ')

/** Turns the `--` above a signature into a rule; Markdown would make the line above it a heading. */
const withSignatureRule = (source: string): string =>
  source.replace(/^--[ \t]+$/gm, '***').replace(/(\n[ \t]*\n)--$/gm, '$1***')

/**
 * Reads Markdown: headings, items and rules become hints of a line, marks and links become runs.
 *
 * @throws {Fault} INPUT_INVALID with the line, where nesting or marks would take a parser too long
 */
export const readMarkdownLines = (text: string): readonly Line[] => {
  const even = text.replace(/\r\n?/g, '\n').replace(/\u00A0/g, ' ')
  const source = bracketUrls(withoutIndent(withSignatureRule(even)))
  refuseDeepMarkdown(source)
  refuseCostlyMarks(source.split('\n').map((line, at) => ({ number: at + 1, text: line })))
  const root: Root = fromMarkdown(source)
  const reading: Reading = {
    afterRule: false,
    definitions: linkDefinitions(root),
    lines: [],
    source,
  }
  readNode(root, reading, {})
  return reading.lines
}
