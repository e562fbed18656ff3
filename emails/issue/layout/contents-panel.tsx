import { sectionAnchor } from '../../../src/domain/text/anchors.js'
import type { SectionContent } from '../../../src/domain/content.js'
import type { Prose as ProseData } from '../../../src/domain/prose.js'
import { endSide, mjmlTextSize, startSide } from '../../text-style.js'
import { TYPE } from '../../theme.js'
import { NewMark } from '../entry/new-mark.js'
import { EmailProse } from '../entry/email-prose.js'
import type { IssueEmailContext } from '../issue-email-props.js'
import { Panel } from './band.js'

type ContentsPanelProps = {
  /** The editor's sentence that introduces the list. */
  readonly leadIn: ProseData
  readonly sections: readonly SectionContent[]
  readonly context: IssueEmailContext
}

/** The list of contents: each section with its number of entries. */
export const ContentsPanel = ({ leadIn, sections, context }: ContentsPanelProps) => (
  <Panel context={context}>
    <mj-text
      font-family={context.theme.fonts.interface}
      padding="0 0 6px"
      {...mjmlTextSize(TYPE.interface)}
    >
      <h2 className="small">{context.text('contents')}</h2>
      <EmailProse base={context.direction} prose={leadIn} />
    </mj-text>
    <mj-table
      color={context.theme.light.ink}
      css-class="furniture"
      font-family={context.theme.fonts.interface}
      role="presentation"
      {...mjmlTextSize({ size: TYPE.interface.size, line: 25 })}
    >
      {sections.map((section) => (
        <tr key={section.slug}>
          <td align={startSide(context.direction)} dir="auto">
            <a className="title" href={`#${sectionAnchor(section)}`}>
              {section.name}
            </a>
            {section.isNew && <NewMark text={context.text} />}
          </td>
          <td align={endSide(context.direction)} className="soft" valign="top">
            {'\u2002'}
            {section.entries.length}
          </td>
        </tr>
      ))}
    </mj-table>
  </Panel>
)
