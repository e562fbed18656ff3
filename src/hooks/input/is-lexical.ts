import { isPlainObject, nestsWithin, textsIn } from './nesting.js'
import { isStorable } from './storable-text.js'

/** Each level of a text is two levels of JSON: the node and its children. */
const MAX_LEVELS = 120

const LINKS = new Set<unknown>(['autolink', 'link'])

/** The fields of a link node. */
const isLinkFields = (value: unknown): boolean =>
  isPlainObject(value) && (value['url'] === undefined || typeof value['url'] === 'string')

const isNode = (value: unknown): boolean => {
  if (!isPlainObject(value)) return false
  const { children = [], fields, text, type } = value
  if (typeof type !== 'string' || !Array.isArray(children)) return false
  if (type === 'text' && typeof text !== 'string') return false
  if (LINKS.has(type) && !isLinkFields(fields)) return false
  return children.every(isNode)
}

/** API clients may send the tree as a JSON string. */
const treeIn = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value) as unknown
  } catch {
    return undefined
  }
}

/**
 * Whether a value is a Lexical tree, whatever its nodes show. One that is nested too deep is a tree as well, and is
 * refused for its depth.
 */
export const isLexical = (value: unknown): boolean => {
  const tree = treeIn(value)
  if (!isPlainObject(tree)) return false
  if (!nestsWithin(tree, MAX_LEVELS)) return true
  const { root } = tree
  return (
    isNode(root) &&
    Array.isArray((root as { readonly children?: unknown }).children) &&
    [...textsIn(tree)].every(isStorable)
  )
}
