import type { BlockContent, Paragraph } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'

import type { Prose, ProseBlock } from '../domain/prose.js'
import { MARKDOWN_STYLE, phrasingFromRuns } from './markdown-from-runs.js'

const blockNode = (block: ProseBlock): BlockContent => {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: phrasingFromRuns(block.children) }
    case 'heading':
      return { type: 'heading', depth: 4, children: phrasingFromRuns(block.children) }
    case 'list':
      return {
        type: 'list',
        ordered: block.ordered,
        spread: false,
        children: block.items.map((item) => ({
          type: 'listItem',
          spread: false,
          children: item.map(blockNode),
        })),
      }
    case 'quote':
      return { type: 'blockquote', children: block.children.map(blockNode) }
    case 'code':
      return { type: 'code', value: block.text }
  }
}

/** Writes prose as Markdown; headings are of the fourth level, below those of an issue. */
export const markdownFromProse = (prose: Prose): string => {
  const children: (BlockContent | Paragraph)[] = prose.map(blockNode)
  return toMarkdown({ type: 'root', children }, MARKDOWN_STYLE).trimEnd()
}
