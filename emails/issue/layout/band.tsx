import type { ReactNode } from 'react'

import { startSide } from '../../text-style.js'
import { SPACE } from '../../theme.js'
import type { MailContext } from '../mail-context.js'

/** What a band of the mail takes. */
export type BandProps = {
  /** Padding below, in pixels. */
  readonly bottom?: number
  /** What is in the column, as MJML. */
  readonly children: ReactNode
  /** Its background. @default 'paper' */
  readonly ground?: 'panel' | 'paper'
  /** The context that the part got. */
  readonly context: MailContext
  /** Padding above, in pixels. */
  readonly top: number
}

/** A band over the full width of the mail, with one column. */
export const Band = ({
  bottom = SPACE.below,
  children,
  ground = 'paper',
  context,
  top,
}: BandProps) => (
  <mj-section
    background-color={context.theme.light[ground]}
    css-class={ground === 'panel' ? 'sheet panel aside' : 'sheet paper'}
    padding={bandPadding(top, bottom)}
  >
    <mj-column>{children}</mj-column>
  </mj-section>
)

/** What a panel of the mail takes. */
export type PanelProps = {
  /** What is in the panel, as MJML. */
  readonly children: ReactNode
  /** Whether the side on which lines begin has an accent edge. */
  readonly edge?: boolean
  /** The context that the part got. */
  readonly context: MailContext
}

/** A panel within a band. */
export const Panel = ({ children, edge = false, context }: PanelProps) => {
  const { light, radius } = context.theme
  const { accent, panel, paper } = light
  const side = startSide(context.direction)
  return (
    <mj-section
      background-color={paper}
      css-class="sheet paper"
      padding={bandPadding(0, SPACE.below)}
    >
      <mj-column
        background-color={panel}
        css-class={edge ? 'panel edge' : 'panel'}
        padding="20px 24px 24px"
        {...(edge
          ? { [`border-${side}`]: `4px solid ${accent}` }
          : { 'border-radius': `${String(radius)}px` })}
      >
        {children}
      </mj-column>
    </mj-section>
  )
}

const bandPadding = (top: number, bottom: number): string =>
  `${String(top)}px ${String(SPACE.side)}px ${String(bottom)}px`
