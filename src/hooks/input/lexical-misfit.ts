import { isPlainObject, nestsWithin, textsIn } from './nesting.js'
import { isStorable } from './storable-text.js'

/** Each level of a text is two of JSON: the node and its children. */
const MAX_LEVELS = 120

const LINKS = new Set<unknown>(['autolink', 'link'])

/** What a link leads to. */
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

/** Whether it is the tree of nodes that a rich text is, whatever they show. */
export const isLexical = (value: unknown): boolean => {
  if (!isPlainObject(value) || !nestsWithin(value, MAX_LEVELS)) return false
  const { root } = value
  return (
    isNode(root) &&
    Array.isArray((root as { readonly children?: unknown }).children) &&
    [...textsIn(value)].every(isStorable)
  )
}
