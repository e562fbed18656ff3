import type { ReactNode } from 'react'

import { Inline } from '../../../emails/issue/entry/inline.js'
import type { Prose as ProseData, ProseBlock } from '../../domain/prose.js'

type ProseProps = {
  /** Runs in at the start of the first paragraph; stands alone where there is none. */
  readonly lead?: ReactNode
  readonly prose: ProseData
}

/** An editor's running text; every block runs the way its words do. */
export const PageProse = ({ lead, prose }: ProseProps) => {
  const blocks: ProseData =
    lead !== undefined && prose[0]?.type !== 'paragraph' ? [EMPTY_PARAGRAPH, ...prose] : prose
  return blocks.map((block, index) => (
    <Block block={block} key={index} lead={index === 0 ? lead : undefined} />
  ))
}

const EMPTY_PARAGRAPH: ProseBlock = { type: 'paragraph', children: [] }

const Block = ({ block, lead }: { readonly block: ProseBlock; readonly lead: ReactNode }) => {
  switch (block.type) {
    case 'paragraph':
      return (
        <p dir="auto">
          {lead}
          <Inline parts={block.children} />
        </p>
      )
    case 'heading':
      // Bold, not a heading: it would stand between the levels of the page's own.
      return (
        <p dir="auto">
          <strong>
            <Inline parts={block.children} />
          </strong>
        </p>
      )
    case 'list':
      return <ProseList block={block} />
    case 'quote':
      return (
        <blockquote dir="auto">
          <PageProse prose={block.children} />
        </blockquote>
      )
    case 'code':
      return (
        <pre dir="ltr">
          <code>{block.text}</code>
        </pre>
      )
  }
}

const ProseList = ({ block }: { readonly block: Extract<ProseBlock, { type: 'list' }> }) => {
  const Tag = block.ordered ? 'ol' : 'ul'
  return (
    <Tag dir="auto">
      {block.items.map((item, index) => (
        <li dir="auto" key={index}>
          <PageProse prose={item} />
        </li>
      ))}
    </Tag>
  )
}
