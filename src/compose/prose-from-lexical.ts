import type { Mark, Prose, ProseBlock, ProseInline, ProseText } from '../domain/prose.js'
import { safeHref } from '../domain/safe-href.js'

type Node = Readonly<Record<string, unknown>>

const BITS: readonly (readonly [Mark, number])[] = [
  ['strong', 1],
  ['emphasis', 2],
  ['strike', 4],
  ['code', 16],
]

const INLINE = new Set(['text', 'linebreak', 'link', 'autolink', 'tab'])

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const childrenOf = (node: Node): readonly Node[] =>
  Array.isArray(node['children']) ? node['children'].filter(isNode) : []

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const marksOf = (node: Node): { marks?: readonly Mark[] } => {
  const format = typeof node['format'] === 'number' ? node['format'] : 0
  const marks = BITS.filter(([, bit]) => (format & bit) !== 0).map(([mark]) => mark)
  return marks.length > 0 ? { marks } : {}
}

/** Address of a link that somebody typed; links to documents carry none that a reader could follow. */
const hrefOf = (node: Node): string | undefined => {
  const fields = isNode(node['fields']) ? node['fields'] : node
  return safeHref(stringOf(fields['url']))
}

const inlinesOf = (node: Node, href?: string): readonly ProseInline[] => {
  const link = href === undefined ? {} : { href }
  switch (node['type']) {
    case 'linebreak':
      return [{ type: 'break' }]
    case 'tab':
      return [{ type: 'text', text: ' ', ...link }]
    case 'link':
    case 'autolink': {
      const own = hrefOf(node)
      return childrenOf(node).flatMap((child) => inlinesOf(child, own))
    }
    default: {
      const text = stringOf(node['text'])
      const own: readonly ProseText[] =
        text === '' ? [] : [{ type: 'text', text, ...marksOf(node), ...link }]
      return [...own, ...childrenOf(node).flatMap((child) => inlinesOf(child, href))]
    }
  }
}

const looksLike = (one: ProseText, other: ProseText): boolean =>
  one.href === other.href && (one.marks ?? []).join() === (other.marks ?? []).join()

/** The editor splits text as it pleases; equal words make equal prose. */
const merged = (inlines: readonly ProseInline[]): readonly ProseInline[] => {
  const result: ProseInline[] = []
  for (const inline of inlines) {
    const last = result.at(-1)
    if (inline.type === 'text' && last?.type === 'text' && looksLike(last, inline)) {
      result[result.length - 1] = { ...last, text: last.text + inline.text }
    } else result.push(inline)
  }
  return result
}

const textBlock = (type: 'paragraph' | 'heading', nodes: readonly Node[]): Prose => {
  const children = merged(nodes.flatMap((node) => inlinesOf(node)))
  return children.length > 0 ? [{ type, children }] : []
}

const isInline = (node: Node): boolean => INLINE.has(stringOf(node['type']))

/** Children of a block that may hold text, blocks or both: text in a row is a paragraph. */
const mixed = (nodes: readonly Node[]): Prose => {
  const blocks: ProseBlock[] = []
  let row: Node[] = []
  const endRow = (): void => {
    blocks.push(...textBlock('paragraph', row))
    row = []
  }
  for (const node of nodes) {
    if (isInline(node)) row.push(node)
    else {
      endRow()
      blocks.push(...blocksOf(node))
    }
  }
  endRow()
  return blocks
}

/** Two line breaks in a row part the paragraphs of a quote. */
const quoteOf = (nodes: readonly Node[]): Prose => {
  const parts: Node[][] = [[]]
  nodes.forEach((node, at) => {
    const isBreak = node['type'] === 'linebreak'
    if (isBreak && nodes[at + 1]?.['type'] === 'linebreak') parts.push([])
    else if (!isBreak || nodes[at - 1]?.['type'] !== 'linebreak') parts.at(-1)?.push(node)
  })
  return parts.flatMap(mixed)
}

const listOf = (node: Node): ProseBlock => ({
  type: 'list',
  ordered: node['listType'] === 'number' || node['tag'] === 'ol',
  items: childrenOf(node).map((item) => mixed(childrenOf(item))),
})

const blocksOf = (node: Node): Prose => {
  switch (node['type']) {
    case 'paragraph':
      return childrenOf(node).every(isInline)
        ? textBlock('paragraph', childrenOf(node))
        : mixed(childrenOf(node))
    case 'heading':
      return textBlock('heading', childrenOf(node))
    case 'list':
      return [listOf(node)]
    case 'quote':
      return [{ type: 'quote', children: quoteOf(childrenOf(node)) }]
    default:
      return stringOf(node['text']) === ''
        ? mixed(childrenOf(node))
        : textBlock('paragraph', [node])
  }
}

/**
 * Reads what Payload's editor keeps. Nodes that it does not know keep their text; anything that is no editor
 * state is no prose.
 */
export const proseFromLexical = (state: unknown): Prose => {
  const root = isNode(state) && isNode(state['root']) ? state['root'] : undefined
  return root ? mixed(childrenOf(root)) : []
}
