/**
 * Running text as data, independent of any editor or format. Lexical, Markdown and HTML are read into it; mail, web page,
 * text part and content hash are written from it. A new kind of block is added to `ProseBlock`: every conversion then
 * fails to compile until it knows the kind.
 */
export type Mark = 'strong' | 'emphasis' | 'code' | 'strike'

export type ProseText = {
  readonly type: 'text'
  readonly text: string
  readonly marks?: readonly Mark[]
  /** An absolute http(s) or mailto URL; every conversion checks it again with `safeHref`. */
  readonly href?: string
}

export type ProseInline = ProseText | { readonly type: 'break' }

export type ProseBlock =
  | { readonly type: 'paragraph'; readonly children: readonly ProseInline[] }
  | { readonly type: 'heading'; readonly children: readonly ProseInline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Prose[] }
  | { readonly type: 'quote'; readonly children: Prose }
  | { readonly type: 'code'; readonly text: string }

export type Prose = readonly ProseBlock[]

const inlineText = (inline: ProseInline): string => (inline.type === 'break' ? '\n' : inline.text)

/** The text of one block, without marks; lines and items are separated by a newline. */
const blockText = (block: ProseBlock): string => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children.map(inlineText).join('')
    case 'list':
      return block.items.map(unformattedText).join('\n')
    case 'quote':
      return unformattedText(block.children)
    case 'code':
      return block.text
  }
}

/** The text without marks and link targets; blocks are separated by a blank line. */
export const unformattedText = (prose: Prose): string => prose.map(blockText).join('\n\n')

/** Turns unformatted text into prose: one paragraph for each part between blank lines. */
export const textToProse = (text: string): Prose =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ type: 'paragraph', children: [{ type: 'text', text: part }] }))
