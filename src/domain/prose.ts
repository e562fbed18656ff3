/**
 * Running text as data: what an editor wrote, free of any editor's or format's own tree. Lexical, Markdown and
 * HTML are read into it; mail, web, text part and content hash are written from it.
 */
export type Mark = 'strong' | 'emphasis' | 'code' | 'strike'

export type ProseText = {
  readonly type: 'text'
  readonly text: string
  readonly marks?: readonly Mark[]
  /** An absolute http(s) or mailto URL; whoever renders it checks it again. */
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

/** The words of one block, without marks; lines and items are parted by a newline. */
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

/** The words alone: no marks, no link targets; blocks are parted by a blank line. */
export const unformattedText = (prose: Prose): string => prose.map(blockText).join('\n\n')

/** Words that carry no marks: one paragraph per blank-line-separated part. */
export const textToProse = (text: string): Prose =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ type: 'paragraph', children: [{ type: 'text', text: part }] }))
