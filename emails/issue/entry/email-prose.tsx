import type { ReactNode } from 'react'

import type { Prose as ProseData } from '../../../src/domain/prose.js'
import type { Direction } from '../../../src/domain/text/text-direction.js'
import { BidiBlock } from '../layout/bidi-block.js'
import { CodeLines } from './code-lines.js'
import { type ProseMarkup, renderProse } from './render-prose.js'

type ProseProps = {
  readonly base: Direction
  /** Run-in text at the start of the first paragraph. */
  readonly lead?: ReactNode
  readonly prose: ProseData
}

/** Prose in the mail. Without a first paragraph the lead gets a line of its own. */
export const EmailProse = ({ base, lead, prose }: ProseProps) =>
  renderProse(prose, markupOf(base), lead)

const markupOf = (base: Direction): ProseMarkup => ({
  paragraph: ({ inline, lead, text }) => (
    <BidiBlock as="p" base={base} text={text}>
      {lead}
      {inline}
    </BidiBlock>
  ),
  // Bold instead of a heading, because a heading would break the order of the mail's heading levels.
  heading: ({ inline, text }) => (
    <BidiBlock as="p" base={base} text={text}>
      <strong>{inline}</strong>
    </BidiBlock>
  ),
  list: ({ items, ordered }) => {
    const Tag = ordered ? 'ol' : 'ul'
    return (
      <Tag>
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </Tag>
    )
  },
  quote: ({ children, text }) => (
    <BidiBlock as="blockquote" base={base} text={text}>
      {children}
    </BidiBlock>
  ),
  code: ({ text }) => <CodeLines text={text} />,
})
