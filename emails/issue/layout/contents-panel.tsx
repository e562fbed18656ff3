import { sectionAnchor } from '../../../src/domain/text/anchors.js'
import type { SectionContent } from '../../../src/domain/content.js'
import type { Prose as ProseData } from '../../../src/domain/prose.js'
import { endSide, startSide } from '../../start-of.js'
import { FONTS, TYPE } from '../../theme.js'
import { mjmlTextSize } from '../../type-style.js'
import { NewMark } from '../entry/new-mark.js'
import { EmailProse } from '../entry/email-prose.js'
import type { IssueEmailContext } from '../issue-email-props.js'
import { Panel } from './band.js'
import { WORDING } from '../wording.js'

type ContentsPanelProps = {
  /** What an editor wrote to introduce the list. */
  readonly leadIn: ProseData
  readonly sections: readonly SectionContent[]
  readonly setting: IssueEmailContext
}

/** The sections with how many entries each holds; computed, so that it always says what follows. */
export const ContentsPanel = ({ leadIn, sections, setting }: ContentsPanelProps) => (
  <Panel setting={setting}>
    <mj-text font-family={FONTS.interface} padding="0 0 6px" {...mjmlTextSize(TYPE.interface)}>
      <h2 className="small">{WORDING.contents}</h2>
      <EmailProse base={setting.direction} prose={leadIn} />
    </mj-text>
    <mj-table
      color={setting.theme.light.ink}
      css-class="furniture"
      font-family={FONTS.interface}
      role="presentation"
      {...mjmlTextSize({ size: TYPE.interface.size, line: 25 })}
    >
      {sections.map((section) => (
        <tr key={section.slug}>
          <td align={startSide(setting.direction)} dir="auto">
            <a className="title" href={`#${sectionAnchor(section)}`}>
              {section.name}
            </a>
            {section.isNew && <NewMark />}
          </td>
          <td align={endSide(setting.direction)} className="soft" valign="top">
            {'\u2002'}
            {section.entries.length}
          </td>
        </tr>
      ))}
    </mj-table>
  </Panel>
)
