import type { CSSProperties, ReactNode } from 'react'

import { type Direction, textDirection } from '../../../src/domain/text/text-direction.js'
import { startSide } from '../../text-style.js'

type BidiBlockProps = {
  readonly as: 'blockquote' | 'h1' | 'h2' | 'h3' | 'p'
  /** The direction of the surrounding text. */
  readonly base: Direction
  readonly children: ReactNode
  readonly className?: string | undefined
  readonly id?: string
  readonly style?: CSSProperties | undefined
  /** The text inside; its first letter decides the direction. */
  readonly text: string
}

/** A block of text whose direction follows its own text instead of the mail. */
export const BidiBlock = ({ as: Tag, base, style, text, ...rest }: BidiBlockProps) => {
  const direction = textDirection(text) ?? base
  return direction === base ? (
    <Tag {...rest} style={style} />
  ) : (
    <Tag {...rest} dir={direction} style={{ ...style, textAlign: startSide(direction) }} />
  )
}
