import type { ReactNode } from 'react'

import type { Mark, ProseInline, ProseText } from '../../../src/domain/prose.js'
import { safeHref } from '../../../src/domain/urls/safe-href.js'

/** The words of a line with their marks and links; a link that leads nowhere safe is plain words. */
export const Inline = ({ parts }: { readonly parts: readonly ProseInline[] }) =>
  parts.map((part, index) =>
    part.type === 'break' ? <br key={index} /> : <Words key={index} part={part} />,
  )

const Words = ({ part }: { readonly part: ProseText }) => {
  const marked = (part.marks ?? []).reduce<ReactNode>(wrap, part.text.replace(/\s+/g, ' '))
  const href = part.href === undefined ? undefined : safeHref(part.href)
  return href === undefined ? marked : <a href={href}>{marked}</a>
}

const TAGS = {
  code: 'code',
  emphasis: 'em',
  strike: 's',
  strong: 'strong',
} as const satisfies Record<Mark, string>

const wrap = (inner: ReactNode, mark: Mark): ReactNode => {
  const Tag = TAGS[mark]
  return <Tag>{inner}</Tag>
}
