import { MAX_NESTING } from '../domain/text/nesting.js'
import { safeHref } from '../domain/urls/safe-href.js'

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const childrenOf = ({ children }: Node): readonly Node[] =>
  Array.isArray(children) ? children.filter(isNode) : []

/** Far deeper than any real text. Deeper nodes are not visited. */
const MAX_DEPTH = 4 * MAX_NESTING

const textOf = (node: Node, depth = 0): string => {
  if (typeof node['text'] === 'string') return node['text']
  if (depth > MAX_DEPTH) return ''
  return childrenOf(node)
    .map((child) => textOf(child, depth + 1))
    .join('')
}

const lostHere = (node: Node): readonly { readonly url: string; readonly text: string }[] => {
  if (node['type'] !== 'link' && node['type'] !== 'autolink') return []
  const fields = isNode(node['fields']) ? node['fields'] : node
  const text = textOf(node).trim()
  const url = typeof fields['url'] === 'string' ? fields['url'] : undefined
  return url === undefined || text === '' || safeHref(url) !== undefined ? [] : [{ text, url }]
}

/**
 * Finds links of a rich text that readers do not get, because their address is not valid. Internal links have no
 * address here.
 */
export const findUnsafeLinks = (
  state: unknown,
): readonly { readonly url: string; readonly text: string }[] => {
  const walk = (node: Node, depth: number): ReturnType<typeof findUnsafeLinks> => [
    ...lostHere(node),
    ...(depth > MAX_DEPTH ? [] : childrenOf(node)).flatMap((child) => walk(child, depth + 1)),
  ]
  const root = isNode(state) && isNode(state['root']) ? state['root'] : undefined
  return root ? walk(root, 0) : []
}
