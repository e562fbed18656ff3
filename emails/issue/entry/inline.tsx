import type { ReactNode } from 'react'

import type { Mark, ProseInline, ProseText } from '../../../src/domain/prose.js'
import { safeHref } from '../../../src/domain/urls/safe-href.js'
import { MARK_TAGS } from '../../../src/rich-text/prose-to-html.js'

/** Text with marks and links; an unsafe link is shown as text. */
export const Inline = ({ parts }: { readonly parts: readonly ProseInline[] }) =>
  parts.map((part, index) =>
    part.type === 'break' ? <br key={index} /> : <Words key={index} part={part} />,
  )

const Words = ({ part }: { readonly part: ProseText }) => {
  const marked = (part.marks ?? []).reduce<ReactNode>(wrap, part.text.replace(/\s+/g, ' '))
  const href = part.href === undefined ? undefined : safeHref(part.href)
  return href === undefined ? marked : <a href={href}>{marked}</a>
}

const wrap = (inner: ReactNode, mark: Mark): ReactNode => {
  const Tag = MARK_TAGS[mark]
  return <Tag>{inner}</Tag>
}
