/** How a piece of text is set. */
export type Mark = 'strong' | 'emphasis' | 'code' | 'strike'

/** A piece of text that is set in one way. */
export type ProseText = {
  /** Tells it from a line break. */
  readonly type: 'text'
  /** The text itself, not escaped. */
  readonly text: string
  /** How it is set. */
  readonly marks?: readonly Mark[]
  /** An absolute http(s) or mailto URL; every conversion checks it again with `safeHref`. */
  readonly href?: string
}

/** A line break within a paragraph. */
export type ProseBreak = {
  /** Tells it from text. */
  readonly type: 'break'
}

/** What a line is made of. */
export type ProseInline = ProseText | ProseBreak

/** A paragraph. */
export type ProseParagraph = {
  /** Tells it from other blocks. */
  readonly type: 'paragraph'
  /** The text in it. */
  readonly children: readonly ProseInline[]
}

/** A heading within a text. */
export type ProseHeading = {
  /** Tells it from other blocks. */
  readonly type: 'heading'
  /** The text in it. */
  readonly children: readonly ProseInline[]
}

/** A list. */
export type ProseList = {
  /** Tells it from other blocks. */
  readonly type: 'list'
  /** Whether its items are numbered. */
  readonly ordered: boolean
  /** One text for each item. */
  readonly items: readonly Prose[]
}

/** A quotation. */
export type ProseQuote = {
  /** Tells it from other blocks. */
  readonly type: 'quote'
  /** The quoted text. */
  readonly children: Prose
}

/** Lines that are shown as they are, in a fixed width. */
export type ProseCode = {
  /** Tells it from other blocks. */
  readonly type: 'code'
  /** The lines. */
  readonly text: string
}

/** A block of running text. */
export type ProseBlock = ProseParagraph | ProseHeading | ProseList | ProseQuote | ProseCode

/**
 * Running text as data, independent of any editor or format. Lexical, Markdown and HTML are read into it; mail, web page,
 * text part and content hash are written from it. A new kind of block is added to `ProseBlock`: every conversion then
 * fails to compile until it knows the kind.
 */
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
