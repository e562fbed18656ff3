import type { Paragraph, PhrasingContent, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown'

import type { Mark, ProseInline } from '../domain/prose.js'
import { isCostlyMarkdown } from './costly-marks.js'
import { phrasingToRuns } from './phrasing-to-runs.js'
import { normalizeRuns, type TextRun } from './text-runs.js'

const struck: Handle = (node: { children: PhrasingContent[] }, _parent, state, info) =>
  `~~${state.containerPhrasing({ type: 'paragraph', children: node.children }, info)}~~`

/** The style of the Markdown that we write: `*` for emphasis, `-` for items, `~~` for struck words. */
export const MARKDOWN_STYLE: Options = {
  bullet: '-',
  handlers: { delete: struck },
  listItemIndent: 'one',
  resourceLink: false,
  unsafe: [{ character: '~', inConstruct: 'phrasing' }],
}

const MARK_NODES = { emphasis: 'emphasis', strike: 'delete', strong: 'strong' } as const

const has = (inline: ProseInline, mark: Mark): boolean =>
  inline.type === 'text' && inline.marks?.includes(mark) === true

type Layer = Exclude<Mark, 'code'> | 'link'

const LAYERS: readonly Layer[] = ['link', 'strong', 'emphasis', 'strike']

const hrefOf = (inline: ProseInline | undefined): string | undefined =>
  inline?.type === 'text' ? inline.href : undefined

const belongs = (inline: ProseInline, first: ProseInline, layer: Layer): boolean =>
  layer === 'link' ? hrefOf(inline) === hrefOf(first) : has(inline, layer) === has(first, layer)

/** Groups neighbours that have the same value in one layer. */
const groups = (inlines: readonly ProseInline[], layer: Layer): readonly ProseInline[][] => {
  const result: ProseInline[][] = []
  for (const inline of inlines) {
    const first = result.at(-1)?.[0]
    if (first && belongs(inline, first, layer)) result.at(-1)?.push(inline)
    else result.push([inline])
  }
  return result
}

const leaf = (inline: ProseInline): PhrasingContent => {
  if (inline.type === 'break') return { type: 'break' }
  return has(inline, 'code')
    ? { type: 'inlineCode', value: inline.text }
    : { type: 'text', value: inline.text }
}

const wrap = (layer: Layer, of: ProseInline, children: PhrasingContent[]): PhrasingContent[] => {
  const href = hrefOf(of)
  if (layer === 'link') {
    return href === undefined ? children : [{ type: 'link', url: href, children }]
  }
  return has(of, layer) ? [{ type: MARK_NODES[layer], children }] : children
}

/** Converts runs to inline nodes of Markdown (mdast): links outermost, code innermost. */
export const runsToPhrasing = (
  inlines: readonly ProseInline[],
  layers: readonly Layer[] = LAYERS,
): PhrasingContent[] => {
  const [layer, ...rest] = layers
  if (layer === undefined) return inlines.map(leaf)
  return groups(inlines, layer).flatMap((group) => {
    const [first] = group
    return first ? wrap(layer, first, runsToPhrasing(group, rest)) : []
  })
}

const MARKERS = { code: '`', emphasis: '*', strike: '~~', strong: '**' } as const

const plainly = ({ href, marks = [], text }: TextRun): string => {
  const marked = marks.reduceRight(
    (inner, mark) => `${MARKERS[mark]}${inner}${MARKERS[mark]}`,
    text,
  )
  return href === undefined || href === text ? marked : `[${marked}](${href})`
}

/** The beginning of a list, quote or heading: not a paragraph, and slow to parse where it is nested deeply. */
const BLOCK = /^\s*(?:>|(?:[-+*]|#{1,6}|\d+[.)])\s)/u

const readBack = (markdown: string): string | undefined => {
  if (BLOCK.test(markdown) || isCostlyMarkdown(markdown)) return undefined
  const root: Root = fromMarkdown(markdown)
  const [only, ...more] = root.children
  if (only?.type !== 'paragraph' || more.length > 0) return undefined
  const context = { definitions: new Map<string, never>(), source: markdown }
  return JSON.stringify(normalizeRuns(phrasingToRuns(only.children, context)))
}

/**
 * Writes one line as Markdown: as it was typed where that reads back the same, escaped where it does not.
 */
export const runsToMarkdown = (inlines: readonly TextRun[]): string => {
  const simple = inlines.map(plainly).join('')
  if (/^[\p{L}\p{N} ,.'’“”–—?!%;:/-]*$/u.test(simple) && /^\p{L}/u.test(simple)) return simple
  const runs = normalizeRuns(inlines)
  if (readBack(simple) === JSON.stringify(runs)) return simple
  const paragraph: Paragraph = { type: 'paragraph', children: runsToPhrasing(runs) }
  return toMarkdown(paragraph, MARKDOWN_STYLE).trimEnd()
}
