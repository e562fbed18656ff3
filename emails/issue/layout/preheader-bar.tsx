import { endSide, startSide } from '../../start-of.js'
import { FONTS, SPACE, TYPE } from '../../theme.js'
import { mjmlTextSize } from '../../type-style.js'
import type { IssueEmailContext } from '../issue-email-props.js'
import { WORDING } from '../wording.js'

type PreheaderBarProps = { readonly preheader: string; readonly setting: IssueEmailContext }

/** The first words that an inbox shows, and the way out to the web; ruled off in the accent. */
export const PreheaderBar = ({
  preheader,
  setting: { direction, theme, web },
}: PreheaderBarProps) => (
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
        font-family={FONTS.interface}
        role="presentation"
        {...mjmlTextSize(TYPE.small)}
      >
        <tr>
          <td align={startSide(direction)} className="soft" dir="auto">
            {preheader}
          </td>
          <td
            style={{
              [direction === 'rtl' ? 'paddingRight' : 'paddingLeft']: '16px',
              textAlign: endSide(direction),
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
