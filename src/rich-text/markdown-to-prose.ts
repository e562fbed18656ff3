import type { Definition, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

import type { Prose, ProseBlock, ProseInline } from '../domain/prose.js'
import { type PhrasingContext, phrasingToRuns } from './phrasing-to-runs.js'
import { normalizeRuns, textRun } from './text-runs.js'

/** The definitions (`[1]: https://…`) of a document, by identifier. */
export const linkDefinitions = (root: Root): ReadonlyMap<string, Definition> =>
  new Map(
    root.children
      .filter((node) => node.type === 'definition')
      .map((node) => [node.identifier, node]),
  )

const joinedLines = (text: string): string =>
  text.replace(/(?<![ \t])[ \t]+\n/g, '\n').replace(/\n[ \t]*/g, ' ')

/** Turns line ends inside a paragraph into spaces. */
const unwrapped = (inline: ProseInline): ProseInline =>
  inline.type === 'break' || inline.marks?.includes('code')
    ? inline
    : { ...inline, text: joinedLines(inline.text) }

const paragraph = (children: readonly ProseInline[]): Prose => {
  const runs = normalizeRuns(children.map(unwrapped))
  return runs.length > 0 ? [{ type: 'paragraph', children: runs }] : []
}

const listBlock = (node: Extract<RootContent, { type: 'list' }>, context: PhrasingContext) => ({
  type: 'list' as const,
  ordered: node.ordered === true,
  items: node.children.map((item) => blocksOf(item.children, context)),
})

const blocksOfNode = (node: RootContent, context: PhrasingContext): readonly ProseBlock[] => {
  switch (node.type) {
    case 'paragraph':
      return paragraph(phrasingToRuns(node.children, context))
    case 'heading':
      return paragraph(phrasingToRuns(node.children, context)).map((block) => ({
        ...block,
        type: 'heading',
      })) as Prose
    case 'list':
      return [listBlock(node, context)]
    case 'blockquote':
      return [{ type: 'quote', children: blocksOf(node.children, context) }]
    case 'code':
      return [{ type: 'code', text: node.value }]
    case 'html':
      return paragraph([textRun(node.value)])
    default:
      return []
  }
}

const blocksOf = (nodes: readonly RootContent[], context: PhrasingContext): Prose =>
  nodes.flatMap((node) => blocksOfNode(node, context))

/**
 * Converts Markdown (CommonMark with `~~`) to prose. HTML becomes literal text, an image its alternative text; an unsafe
 * link keeps its text and loses its address.
 */
export const markdownToProse = (markdown: string): Prose => {
  const root = fromMarkdown(markdown)
  return blocksOf(root.children, { definitions: linkDefinitions(root), source: markdown })
}
