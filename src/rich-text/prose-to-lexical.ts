import type { Mark, Prose, ProseBlock, ProseInline, ProseText } from '../domain/prose.js'

/** Lexical's bitmask of formats. */
export const FORMAT_BITS: Readonly<Record<Mark, number>> = {
  strong: 1,
  emphasis: 2,
  strike: 4,
  code: 16,
}

export type LexicalNode = {
  readonly type: string
  readonly version: number
  readonly [key: string]: unknown
}

export type LexicalRoot = LexicalNode & {
  readonly type: 'root'
  readonly direction: 'ltr' | 'rtl' | null
  readonly format: ''
  readonly indent: number
  readonly children: LexicalNode[]
}

/** The value of Payload's rich text field. */
export type LexicalState = { readonly root: LexicalRoot; readonly [key: string]: unknown }

const element = (
  type: string,
  children: readonly LexicalNode[],
  more: Record<string, unknown> = {},
): LexicalNode => ({
  type,
  version: 1,
  children,
  direction: null,
  format: '',
  indent: 0,
  ...more,
})

const textNode = ({ marks = [], text }: ProseText): LexicalNode => ({
  type: 'text',
  version: 1,
  text,
  format: marks.reduce((bits, mark) => bits | FORMAT_BITS[mark], 0),
  style: '',
  mode: 'normal',
  detail: 0,
})

const linkNode = (url: string, children: readonly LexicalNode[]): LexicalNode =>
  element('link', children, { version: 3, fields: { linkType: 'custom', newTab: false, url } })

const hrefOf = (inline: ProseInline | undefined): string | undefined =>
  inline?.type === 'text' ? inline.href : undefined

/** Neighbours with the same address become one link. */
const inlineNodes = (inlines: readonly ProseInline[]): readonly LexicalNode[] => {
  const nodes: LexicalNode[] = []
  let linked: LexicalNode[] = []
  inlines.forEach((inline, at) => {
    const href = hrefOf(inline)
    const node = inline.type === 'break' ? { type: 'linebreak', version: 1 } : textNode(inline)
    if (href === undefined) {
      nodes.push(node)
      return
    }
    linked.push(node)
    if (hrefOf(inlines[at + 1]) !== href) {
      nodes.push(linkNode(href, linked))
      linked = []
    }
  })
  return nodes
}

/** The first paragraph of an item becomes its own text; nested lists and further blocks follow it. */
const itemNode = (item: Prose, at: number): LexicalNode => {
  const children = item.flatMap((block, index) => {
    if (block.type !== 'paragraph') return [blockNode(block)]
    const nodes = inlineNodes(block.children)
    return index === 0 ? nodes : [element('paragraph', nodes, PARAGRAPH)]
  })
  return element('listitem', children, { value: at + 1 })
}

const PARAGRAPH = { textFormat: 0, textStyle: '' }

const paragraphNode = (children: readonly LexicalNode[]): LexicalNode =>
  element('paragraph', children, PARAGRAPH)

const codeLines = (text: string): readonly ProseInline[] =>
  text
    .split('\n')
    .flatMap((line, at) => [
      ...(at > 0 ? [{ type: 'break' as const }] : []),
      { type: 'text' as const, text: line, marks: ['code' as const] },
    ])

/** A Lexical quote holds inline text, so two line breaks separate its paragraphs. */
const quoteNodes = (prose: Prose): readonly LexicalNode[] =>
  prose.flatMap((block, at) => {
    const nodes =
      'children' in block && block.type !== 'quote'
        ? inlineNodes(block.children)
        : [blockNode(block)]
    const gap = { type: 'linebreak', version: 1 }
    return at === 0 ? nodes : [gap, gap, ...nodes]
  })

const blockNode = (block: ProseBlock): LexicalNode => {
  switch (block.type) {
    case 'paragraph':
      return paragraphNode(inlineNodes(block.children))
    case 'heading':
      return element('heading', inlineNodes(block.children), { tag: 'h4' })
    case 'list':
      return element('list', block.items.map(itemNode), {
        listType: block.ordered ? 'number' : 'bullet',
        start: 1,
        tag: block.ordered ? 'ol' : 'ul',
      })
    case 'quote':
      return element('quote', quoteNodes(block.children))
    case 'code':
      return paragraphNode(inlineNodes(codeLines(block.text)))
  }
}

/** Converts prose to the state of Payload's editor. Empty prose becomes one empty paragraph, as in an empty editor. */
export const proseToLexical = (prose: Prose): LexicalState => {
  const blocks = prose.map(blockNode)
  return {
    root: {
      type: 'root',
      version: 1,
      children: blocks.length > 0 ? blocks : [paragraphNode([])],
      direction: null,
      format: '',
      indent: 0,
    },
  }
}
