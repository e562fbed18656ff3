import type { Element, ElementContent, Nodes, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** Every element of a document with one of these names, in order. */
export const elements = (html: string, ...names: readonly string[]): readonly Element[] =>
  within(fromHtml(html), names)

/** The visible text of an element. */
export const wordsOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

/** Targets of a document's links in order, each once, without anchors in the document. */
export const targetsOf = (html: string): readonly string[] => [
  ...new Set(
    elements(html, 'a')
      .map(({ properties }) => String(properties.href))
      .filter((href) => !href.startsWith('#')),
  ),
]

/** The tag names of a document's headings, in order. */
export const outlineOf = (html: string): readonly string[] =>
  elements(html, 'h1', 'h2', 'h3', 'h4').map(({ tagName }) => tagName)

const within = (
  node: { readonly children: readonly (ElementContent | RootContent)[] },
  names: readonly string[],
): readonly Element[] =>
  node.children.flatMap((child) =>
    child.type !== 'element'
      ? []
      : [...(names.includes(child.tagName) ? [child] : []), ...within(child, names)],
  )
