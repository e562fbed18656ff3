import { endSide, mjmlTextSize, startSide } from '../../text-style.js'
import { SPACE, TYPE } from '../../theme.js'
import type { IssueEmailContext } from '../issue-email-props.js'

type PreheaderBarProps = { readonly preheader: string; readonly context: IssueEmailContext }

/** The bar at the top: the preheader, which an inbox shows, and the link to the web page. */
export const PreheaderBar = ({
  preheader,
  context: { direction, text, theme, web },
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
        font-family={theme.fonts.interface}
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
            {web !== undefined && <a href={web}>{text('readOnTheWeb')}</a>}
          </td>
        </tr>
      </mj-table>
    </mj-column>
  </mj-section>
)
