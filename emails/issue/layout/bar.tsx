import { endOf, startOf } from '../../start-of.js'
import { FONTS, SPACE, TYPE } from '../../theme.js'
import { textSize } from '../../type-style.js'
import type { Setting } from '../props.js'
import { WORDING } from '../wording.js'

type BarProps = { readonly preheader: string; readonly setting: Setting }

/** The first words that an inbox shows, and the way out to the web; ruled off in the accent. */
export const Bar = ({ preheader, setting: { direction, theme, web } }: BarProps) => (
  <mj-section
    background-color={theme.light.paper}
    border-bottom={`3px solid ${theme.light.accent}`}
    css-class="sheet paper edge"
    padding={`14px ${String(SPACE.side)}px`}
  >
    <mj-column>
      <mj-table
        color={theme.light.soft}
        css-class="furniture"
        font-family={FONTS.furniture}
        role="presentation"
        {...textSize(TYPE.small)}
      >
        <tr>
          <td align={startOf(direction)} className="soft" dir="auto">
            {preheader}
          </td>
          <td
            style={{
              [direction === 'rtl' ? 'paddingRight' : 'paddingLeft']: '16px',
              textAlign: endOf(direction),
              verticalAlign: 'top',
              whiteSpace: 'nowrap',
            }}
          >
            {web !== undefined && <a href={web}>{WORDING.readOnTheWeb}</a>}
          </td>
        </tr>
      </mj-table>
    </mj-column>
  </mj-section>
)
