import type { Mark, Prose, ProseBlock, ProseInline, ProseText } from '../domain/prose.js'
import { MAX_NESTING } from '../domain/text/nesting.js'
import { safeHref } from '../domain/urls/safe-href.js'
import { mergeRuns } from './text-runs.js'

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

/** The address of a link; links to documents have none that a reader could follow. */
const hrefOf = (node: Node): string | undefined => {
  const fields = isNode(node['fields']) ? node['fields'] : node
  return safeHref(stringOf(fields['url']))
}

/** The text of nodes that are nested too deep to convert; works without recursion. */
const unformattedNodes = (nodes: readonly Node[]): string => {
  const words: string[] = []
  const left = nodes.toReversed()
  for (let node = left.pop(); node; node = left.pop()) {
    const text = node['type'] === 'linebreak' ? ' ' : stringOf(node['text'])
    if (text !== '') words.push(text)
    left.push(...childrenOf(node).toReversed())
  }
  return words.join('')
}

type Around = { readonly depth: number; readonly href?: string | undefined }

const inlinesOf = (node: Node, { depth, href }: Around): readonly ProseInline[] => {
  const link = href === undefined ? {} : { href }
  if (depth > MAX_NESTING) return [{ type: 'text', text: unformattedNodes([node]), ...link }]
  const within = (own: string | undefined): readonly ProseInline[] =>
    childrenOf(node).flatMap((child) => inlinesOf(child, { depth: depth + 1, href: own }))
  switch (node['type']) {
    case 'linebreak':
      return [{ type: 'break' }]
    case 'tab':
      return [{ type: 'text', text: ' ', ...link }]
    case 'link':
    case 'autolink':
      return within(hrefOf(node))
    default: {
      const text = stringOf(node['text'])
      const own: readonly ProseText[] =
        text === '' ? [] : [{ type: 'text', text, ...marksOf(node), ...link }]
      return [...own, ...within(href)]
    }
  }
}

/** The editor splits text at will, and equal text must give equal prose: neighbours of the same format are joined. */
const textBlock = (type: 'paragraph' | 'heading', nodes: readonly Node[]): Prose => {
  const children = mergeRuns(nodes.flatMap((node) => inlinesOf(node, { depth: 0 })))
  return children.length > 0 ? [{ type, children }] : []
}

const isInline = (node: Node): boolean => INLINE.has(stringOf(node['type']))

/** Converts the children of a block that may hold text, blocks or both; each row of inline nodes becomes a paragraph. */
const mixed = (nodes: readonly Node[], depth: number): Prose => {
  if (depth > MAX_NESTING) {
    const text = unformattedNodes(nodes)
    return text === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', text }] }]
  }
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
      blocks.push(...blocksOf(node, depth))
    }
  }
  endRow()
  return blocks
}

/** Converts the children of a quote; two line breaks in a row separate its paragraphs. */
const quoteOf = (nodes: readonly Node[], depth: number): Prose => {
  const parts: Node[][] = [[]]
  nodes.forEach((node, at) => {
    const isBreak = node['type'] === 'linebreak'
    if (isBreak && nodes[at + 1]?.['type'] === 'linebreak') parts.push([])
    else if (!isBreak || nodes[at - 1]?.['type'] !== 'linebreak') parts.at(-1)?.push(node)
  })
  return parts.flatMap((part) => mixed(part, depth))
}

const listOf = (node: Node, depth: number): ProseBlock => ({
  type: 'list',
  ordered: node['listType'] === 'number' || node['tag'] === 'ol',
  items: childrenOf(node).map((item) => mixed(childrenOf(item), depth)),
})

/** @param depth how many quotations and lists the node is nested in */
const blocksOf = (node: Node, depth: number): Prose => {
  const children = childrenOf(node)
  switch (node['type']) {
    case 'paragraph':
      return children.every(isInline)
        ? textBlock('paragraph', children)
        : mixed(children, depth + 1)
    case 'heading':
      return textBlock('heading', children)
    case 'list':
      return [listOf(node, depth + 1)]
    case 'quote':
      return [{ type: 'quote', children: quoteOf(children, depth + 1) }]
    default:
      return stringOf(node['text']) === ''
        ? mixed(children, depth + 1)
        : textBlock('paragraph', [node])
  }
}

/**
 * Converts the state of Payload's editor (Lexical JSON) to prose. Unknown nodes keep their text; blocks nested deeper than
 * `MAX_NESTING` keep their text without marks.
 *
 * @param state as it is stored; a value of any other shape gives empty prose
 */
export const lexicalToProse = (state: unknown): Prose => {
  const root = isNode(state) && isNode(state['root']) ? state['root'] : undefined
  return root ? mixed(childrenOf(root), 0) : []
}
