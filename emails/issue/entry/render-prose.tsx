import { Fragment, type ReactElement, type ReactNode } from 'react'

import { type Prose, type ProseBlock, unformattedText } from '../../../src/domain/prose.js'
import { Inline } from './inline.js'

type Block = {
  /** The text of the block, without marks. */
  readonly text: string
}

type InlineBlock = Block & { readonly inline: ReactNode }

/** The markup of every kind of block; mail and web page have one each. */
export type ProseMarkup = {
  readonly paragraph: (block: InlineBlock & { readonly lead: ReactNode }) => ReactElement
  readonly heading: (block: InlineBlock) => ReactElement
  readonly list: (
    block: Block & { readonly items: readonly ReactNode[]; readonly ordered: boolean },
  ) => ReactElement
  readonly quote: (block: Block & { readonly children: ReactNode }) => ReactElement
  readonly code: (block: Block) => ReactElement
}

/**
 * Renders prose with a markup.
 *
 * @param lead run-in text at the start of the first paragraph; a paragraph of its own where prose begins otherwise
 */
export const renderProse = (prose: Prose, markup: ProseMarkup, lead?: ReactNode): ReactNode => {
  const isAlone = lead !== undefined && prose[0]?.type !== 'paragraph'
  const blocks: Prose = isAlone ? [EMPTY_PARAGRAPH, ...prose] : prose
  return blocks.map((block, index) => (
    <Fragment key={index}>{renderBlock(block, markup, index === 0 ? lead : undefined)}</Fragment>
  ))
}

const EMPTY_PARAGRAPH: ProseBlock = { type: 'paragraph', children: [] }

const renderBlock = (block: ProseBlock, markup: ProseMarkup, lead: ReactNode): ReactElement => {
  const text = unformattedText([block])
  switch (block.type) {
    case 'paragraph':
      return markup.paragraph({ inline: <Inline parts={block.children} />, lead, text })
    case 'heading':
      return markup.heading({ inline: <Inline parts={block.children} />, text })
    case 'list': {
      const items = block.items.map((item) => renderProse(item, markup))
      return markup.list({ items, ordered: block.ordered, text })
    }
    case 'quote':
      return markup.quote({ children: renderProse(block.children, markup), text })
    case 'code':
      return markup.code({ text: block.text })
  }
}
