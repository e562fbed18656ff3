import { isNestedTooDeep } from '../domain/text/nesting.js'

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const childrenOf = ({ children }: Node): readonly Node[] =>
  Array.isArray(children) ? children.filter(isNode) : []

/** Inline nodes. Words run on across them, whatever marks and links separate them. */
const INLINE = new Set(['text', 'link', 'autolink'])

const isInline = ({ type }: Node): boolean => typeof type === 'string' && INLINE.has(type)

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A pattern for a text as whole words, not inside longer ones. */
export const wholeWords = (text: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${escaped(text)}(?![\\p{L}\\p{M}\\p{N}])`, 'gu')

type Swap = { readonly start: number; readonly end: number; readonly to: string }

/** Applies every swap that overlaps the part of a text that begins at `at`. New text goes where its swap begins. */
const swapIn = (text: string, at: number, swaps: readonly Swap[]): string => {
  const parts: string[] = []
  let done = 0
  for (const { end, start, to } of swaps) {
    if (end <= at || start >= at + text.length) continue
    parts.push(text.slice(done, Math.max(start - at, 0)), start >= at ? to : '')
    done = Math.min(end - at, text.length)
  }
  return parts.join('') + text.slice(done)
}

type Run = { at: number; readonly swaps: readonly Swap[] }

const textOf = (node: Node): string => {
  if (typeof node['text'] === 'string') return node['text']
  return node['type'] === 'linebreak' ? '\n' : childrenOf(node).map(textOf).join('')
}

const isEmptied = ({ children, text, type }: Node): boolean =>
  type === 'text' ? text === '' : Array.isArray(children) && children.length === 0

const rewritten = (node: Node, run: Run): Node => {
  if (typeof node['text'] === 'string') {
    const text = swapIn(node['text'], run.at, run.swaps)
    run.at += node['text'].length
    return { ...node, text }
  }
  if (!Array.isArray(node['children'])) {
    run.at += textOf(node).length
    return node
  }
  const children = childrenOf(node).map((child) => rewritten(child, run))
  return { ...node, children: children.filter((child) => !isEmptied(child)) }
}

const swapsFor = (text: string, from: string, to: string): readonly Swap[] =>
  [...text.matchAll(wholeWords(from))].map(({ index }) => ({
    start: index,
    end: index + from.length,
    to,
  }))

/** A run of inline nodes is rewritten as one text. */
const inBlock = (block: Node, from: string, to: string): Node => {
  const children = childrenOf(block)
  if (children.length === 0) return block
  if (!children.some(isInline)) {
    return { ...block, children: children.map((child) => inBlock(child, from, to)) }
  }
  const next: Node[] = []
  let row: Node[] = []
  const endRow = (): void => {
    const run: Run = { at: 0, swaps: swapsFor(row.map(textOf).join(''), from, to) }
    next.push(...row.map((node) => rewritten(node, run)).filter((node) => !isEmptied(node)))
    row = []
  }
  for (const child of children) {
    if (isInline(child)) row.push(child)
    else {
      endRow()
      next.push(inBlock(child, from, to))
    }
  }
  endRow()
  return { ...block, children: next }
}

/**
 * Replaces words in a rich text, also where marks or links begin inside them. New text takes the marks of the first
 * letter that it replaces.
 */
export const replaceInLexical = (state: unknown, from: string, to: string): unknown => {
  if (!isNode(state) || !isNode(state['root']) || isNestedTooDeep(state)) return state
  return { ...state, root: inBlock(state['root'], from, to) }
}
