import { sectionAnchor } from '../../../src/domain/text/anchors.js'
import type { SectionContent } from '../../../src/domain/content.js'
import type { Prose as ProseData } from '../../../src/domain/prose.js'
import { endOf, startOf } from '../../start-of.js'
import { FONTS, TYPE } from '../../theme.js'
import { textSize } from '../../type-style.js'
import { NewMark } from '../entry/new-mark.js'
import { Prose } from '../entry/prose.js'
import type { Setting } from '../props.js'
import { Panel } from './sheet.js'
import { WORDING } from '../wording.js'

type ContentsPanelProps = {
  /** What an editor wrote to introduce the list. */
  readonly leadIn: ProseData
  readonly sections: readonly SectionContent[]
  readonly setting: Setting
}

/** The sections with how many entries each holds; computed, so that it always says what follows. */
export const ContentsPanel = ({ leadIn, sections, setting }: ContentsPanelProps) => (
  <Panel setting={setting}>
    <mj-text font-family={FONTS.furniture} padding="0 0 6px" {...textSize(TYPE.furniture)}>
      <h2 className="small">{WORDING.contents}</h2>
      <Prose base={setting.direction} prose={leadIn} />
    </mj-text>
    <mj-table
      color={setting.theme.light.ink}
      css-class="furniture"
      font-family={FONTS.furniture}
      role="presentation"
      {...textSize({ size: TYPE.furniture.size, line: 25 })}
    >
      {sections.map((section) => (
        <tr key={section.slug}>
          <td align={startOf(setting.direction)} dir="auto">
            <a className="title" href={`#${sectionAnchor(section)}`}>
              {section.name}
            </a>
            {section.isNew && <NewMark />}
          </td>
          <td align={endOf(setting.direction)} className="soft" valign="top">
            {'\u2002'}
            {section.entries.length}
          </td>
        </tr>
      ))}
    </mj-table>
  </Panel>
)
