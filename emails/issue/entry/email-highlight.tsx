import type { EntryContent } from '../../../src/domain/content.js'
import { EmailEntry } from './email-entry.js'
import type { IssueEmailContext } from '../issue-email-props.js'
import { Panel } from '../layout/band.js'
import { WORDING } from '../wording.js'

type HighlightProps = { readonly entry: EntryContent; readonly setting: IssueEmailContext }

/** An entry told at length, set apart by a panel with an accent edge. */
export const EmailHighlight = ({ entry, setting }: HighlightProps) => (
  <Panel edge setting={setting}>
    <mj-text>
      <p className="kicker">{WORDING.highlight}</p>
      <EmailEntry entry={entry} heading="h2" setting={setting} />
    </mj-text>
  </Panel>
)
