import type { ReactNode } from 'react'

import { startSide } from '../../start-of.js'
import { SPACE } from '../../theme.js'
import type { IssueEmailContext } from '../issue-email-props.js'

type BandProps = {
  /** Below, in pixels; the sides are the same everywhere. */
  readonly bottom?: number
  readonly children: ReactNode
  readonly ground?: 'panel' | 'paper'
  readonly setting: IssueEmailContext
  /** Above, in pixels. */
  readonly top: number
}

/** A band of the mail over its full width, holding texts in one column. */
export const Band = ({
  bottom = SPACE.below,
  children,
  ground = 'paper',
  setting,
  top,
}: BandProps) => (
  <mj-section
    background-color={setting.theme.light[ground]}
    css-class={ground === 'panel' ? 'sheet panel aside' : 'sheet paper'}
    padding={bandPadding(top, bottom)}
  >
    <mj-column>{children}</mj-column>
  </mj-section>
)

type PanelProps = {
  readonly children: ReactNode
  /** An accent along the side where lines begin. */
  readonly edge?: boolean
  readonly setting: IssueEmailContext
}

/** A quiet panel on the paper. */
export const Panel = ({ children, edge = false, setting }: PanelProps) => {
  const { accent, panel, paper } = setting.theme.light
  const side = startSide(setting.direction)
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
        {...(edge ? { [`border-${side}`]: `4px solid ${accent}` } : { 'border-radius': '4px' })}
      >
        {children}
      </mj-column>
    </mj-section>
  )
}

const bandPadding = (top: number, bottom: number): string =>
  `${String(top)}px ${String(SPACE.side)}px ${String(bottom)}px`
