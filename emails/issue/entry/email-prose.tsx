import type { ReactNode } from 'react'

import {
  type Prose as ProseData,
  type ProseBlock,
  unformattedText,
} from '../../../src/domain/prose.js'
import type { Direction } from '../../../src/domain/text/text-direction.js'
import { BidiBlock } from '../layout/bidi-block.js'
import { CodeLines } from './code-lines.js'
import { Inline } from './inline.js'

type ProseProps = {
  readonly base: Direction
  /** Runs in at the start of the first paragraph. */
  readonly lead?: ReactNode
  readonly prose: ProseData
}

/** An editor's running text. A lead without a first paragraph to run into stands on a line of its own. */
export const EmailProse = ({ base, lead, prose }: ProseProps) => {
  const alone = lead !== undefined && prose[0]?.type !== 'paragraph'
  const blocks: ProseData = alone ? [EMPTY_PARAGRAPH, ...prose] : prose
  return blocks.map((block, index) => (
    <ProsePart base={base} block={block} key={index} lead={index === 0 ? lead : undefined} />
  ))
}

const EMPTY_PARAGRAPH: ProseBlock = { type: 'paragraph', children: [] }

type PartProps = { readonly base: Direction; readonly block: ProseBlock; readonly lead: ReactNode }

const ProsePart = ({ base, block, lead }: PartProps) => {
  const text = unformattedText([block])
  switch (block.type) {
    case 'paragraph':
      return (
        <BidiBlock as="p" base={base} text={text}>
          {lead}
          <Inline parts={block.children} />
        </BidiBlock>
      )
    case 'heading':
      // Bold, not a heading: it would stand between the levels of the mail's own.
      return (
        <BidiBlock as="p" base={base} text={text}>
          <strong>
            <Inline parts={block.children} />
          </strong>
        </BidiBlock>
      )
    case 'list':
      return <ProseList base={base} block={block} />
    case 'quote':
      return (
        <BidiBlock as="blockquote" base={base} text={text}>
          <EmailProse base={base} prose={block.children} />
        </BidiBlock>
      )
    case 'code':
      return <CodeLines text={block.text} />
  }
}

type ListProps = { readonly base: Direction; readonly block: Extract<ProseBlock, { type: 'list' }> }

const ProseList = ({ base, block }: ListProps) => {
  const Tag = block.ordered ? 'ol' : 'ul'
  return (
    <Tag>
      {block.items.map((item, index) => (
        <li key={index}>
          <EmailProse base={base} prose={item} />
        </li>
      ))}
    </Tag>
  )
}
