import type { ReactNode } from 'react'

import { type ProseMarkup, renderProse } from '../../../emails/issue/entry/render-prose.js'
import type { Prose as ProseData } from '../../domain/prose.js'

type ProseProps = {
  /** Run-in text at the start of the first paragraph; a paragraph of its own where there is none. */
  readonly lead?: ReactNode
  readonly prose: ProseData
}

/** Prose on the web; the text of each block decides its direction. */
export const PageProse = ({ lead, prose }: ProseProps) => renderProse(prose, MARKUP, lead)

const MARKUP: ProseMarkup = {
  paragraph: ({ inline, lead }) => (
    <p dir="auto">
      {lead}
      {inline}
    </p>
  ),
  // Bold instead of a heading, because a heading would break the order of the page's heading levels.
  heading: ({ inline }) => (
    <p dir="auto">
      <strong>{inline}</strong>
    </p>
  ),
  list: ({ items, ordered }) => {
    const Tag = ordered ? 'ol' : 'ul'
    return (
      <Tag dir="auto">
        {items.map((item, index) => (
          <li dir="auto" key={index}>
            {item}
          </li>
        ))}
      </Tag>
    )
  },
  quote: ({ children }) => <blockquote dir="auto">{children}</blockquote>,
  code: ({ text }) => (
    <pre dir="ltr">
      <code>{text}</code>
    </pre>
  ),
}
