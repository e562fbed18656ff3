import type { BlockContent, PhrasingContent } from 'mdast'
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown'

import type { Mark, Prose, ProseBlock, ProseInline, ProseText } from '../domain/prose.js'
import { safeHref } from '../domain/urls/safe-href.js'

const struck: Handle = (node: { children: PhrasingContent[] }, _parent, state, info) =>
  `~~${state.containerPhrasing({ type: 'paragraph', children: node.children }, info)}~~`

const STYLE: Options = {
  bullet: '-',
  handlers: { delete: struck },
  listItemIndent: 'one',
  unsafe: [{ character: '~', inConstruct: 'phrasing' }],
}

const NODES = {
  emphasis: 'emphasis',
  strike: 'delete',
  strong: 'strong',
} as const satisfies Record<Exclude<Mark, 'code'>, string>

const marked = ({ marks = [], text }: ProseText): PhrasingContent => {
  const leaf: PhrasingContent = marks.includes('code')
    ? { type: 'inlineCode', value: text }
    : { type: 'text', value: text }
  return marks.reduce<PhrasingContent>(
    (inner, mark) => (mark === 'code' ? inner : { type: NODES[mark], children: [inner] }),
    leaf,
  )
}

const inlineNode = (inline: ProseInline): PhrasingContent => {
  if (inline.type === 'break') return { type: 'break' }
  const url = inline.href === undefined ? undefined : safeHref(inline.href)
  return url === undefined ? marked(inline) : { type: 'link', url, children: [marked(inline)] }
}

const blockNode = (block: ProseBlock): BlockContent => {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: block.children.map(inlineNode) }
    case 'heading':
      return { type: 'heading', depth: 4, children: block.children.map(inlineNode) }
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

/** Prose as Markdown for readers' programs; headings are of the fourth level. */
export const proseMarkdown = (prose: Prose): string =>
  toMarkdown({ type: 'root', children: prose.map(blockNode) }, STYLE).trimEnd()
