import type { EntryContent } from '../../../src/domain/content.js'
import { EmailEntry } from './email-entry.js'
import type { IssueEmailContext } from '../issue-email-props.js'
import { Panel } from '../layout/band.js'

type HighlightProps = { readonly entry: EntryContent; readonly context: IssueEmailContext }

/** A highlight: an entry in a panel with an accent edge. */
export const EmailHighlight = ({ entry, context }: HighlightProps) => (
  <Panel edge context={context}>
    <mj-text>
      <p className="kicker">{context.text('highlight')}</p>
      <EmailEntry entry={entry} heading="h2" context={context} />
    </mj-text>
  </Panel>
)
