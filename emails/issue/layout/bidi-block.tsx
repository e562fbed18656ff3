import type { CSSProperties, ReactNode } from 'react'

import { type Direction, textDirection } from '../../../src/domain/text/text-direction.js'
import { startSide } from '../../start-of.js'

type BidiBlockProps = {
  readonly as: 'blockquote' | 'h1' | 'h2' | 'h3' | 'p'
  /** The direction of what stands around it. */
  readonly base: Direction
  readonly children: ReactNode
  readonly className?: string | undefined
  readonly id?: string
  readonly style?: CSSProperties | undefined
  /** The words inside; their first letter decides which way the block runs. */
  readonly text: string
}

/** A block of text that runs the way its words do, whatever way the mail runs. */
export const BidiBlock = ({ as: Tag, base, style, text, ...rest }: BidiBlockProps) => {
  const direction = textDirection(text) ?? base
  return direction === base ? (
    <Tag {...rest} style={style} />
  ) : (
    <Tag {...rest} dir={direction} style={{ ...style, textAlign: startSide(direction) }} />
  )
}
