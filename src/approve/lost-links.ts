import { safeHref } from '../domain/safe-href.js'

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const childrenOf = ({ children }: Node): readonly Node[] =>
  Array.isArray(children) ? children.filter(isNode) : []

const textOf = (node: Node): string =>
  typeof node['text'] === 'string' ? node['text'] : childrenOf(node).map(textOf).join('')

const lostHere = (node: Node): readonly { readonly url: string; readonly text: string }[] => {
  if (node['type'] !== 'link' && node['type'] !== 'autolink') return []
  const fields = isNode(node['fields']) ? node['fields'] : node
  const text = textOf(node).trim()
  const url = typeof fields['url'] === 'string' ? fields['url'] : undefined
  return url === undefined || text === '' || safeHref(url) !== undefined ? [] : [{ text, url }]
}

/** Links of a rich text that readers do not get, because their address is none. Internal ones have no address here. */
export const lostLinks = (
  state: unknown,
): readonly { readonly url: string; readonly text: string }[] => {
  const walk = (node: Node): ReturnType<typeof lostLinks> => [
    ...lostHere(node),
    ...childrenOf(node).flatMap(walk),
  ]
  const root = isNode(state) && isNode(state['root']) ? state['root'] : undefined
  return root ? walk(root) : []
}
