import type { BlockContent, PhrasingContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'

import type { Prose, ProseBlock, ProseInline } from '../domain/prose.js'
import { safeHref } from '../domain/urls/safe-href.js'
import { MARKDOWN_STYLE, runsToPhrasing } from './runs-to-markdown.js'
import { textRun } from './text-runs.js'

const withSafeLink = (inline: ProseInline): ProseInline =>
  inline.type === 'text' && inline.href !== undefined
    ? textRun(inline.text, inline.marks, safeHref(inline.href))
    : inline

const phrasing = (inlines: readonly ProseInline[]): PhrasingContent[] =>
  runsToPhrasing(inlines.map(withSafeLink))

const blockNode = (block: ProseBlock): BlockContent => {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: phrasing(block.children) }
    case 'heading':
      return { type: 'heading', depth: 4, children: phrasing(block.children) }
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

/**
 * Converts prose to Markdown. Headings get the fourth level, below those of an issue; an unsafe link keeps its text and
 * loses its address.
 */
export const proseToMarkdown = (prose: Prose): string =>
  toMarkdown({ type: 'root', children: prose.map(blockNode) }, MARKDOWN_STYLE).trimEnd()
