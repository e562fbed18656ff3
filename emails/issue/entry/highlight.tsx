import type { EntryContent } from '../../../src/domain/content.js'
import { Entry } from './entry.js'
import type { Setting } from '../props.js'
import { Panel } from '../layout/sheet.js'
import { WORDING } from '../wording.js'

type HighlightProps = { readonly entry: EntryContent; readonly setting: Setting }

/** An entry told at length, set apart by a panel with an accent edge. */
export const Highlight = ({ entry, setting }: HighlightProps) => (
  <Panel edge setting={setting}>
    <mj-text>
      <p className="kicker">{WORDING.highlight}</p>
      <Entry entry={entry} heading="h2" setting={setting} />
    </mj-text>
  </Panel>
)
