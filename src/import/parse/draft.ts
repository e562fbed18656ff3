import type { EntryStart } from './find-entries.js'
import type { Label } from './find-labels.js'
import type { Line } from '../read/line.js'
import type { LinePart } from './lines-to-markdown.js'

/** An entry whose lines are still being gathered. */
export type DraftEntry = {
  readonly start: EntryStart
  readonly line: Line
  readonly points: { readonly label: Label; readonly line: Line; readonly pieces: LinePart[] }[]
  readonly body: LinePart[]
}

export type DraftSection = {
  readonly heading?: Line
  readonly entries: DraftEntry[]
}

/** Every line of a roundup at its place. */
export type Draft = {
  readonly introduction: Line[]
  readonly highlights: DraftEntry[]
  readonly contents: { readonly before: Line[]; readonly listed: Line[]; readonly after: Line[] }
  readonly sections: DraftSection[]
  readonly outro: Line[]
  /** What stands between a section's heading and its first entry. */
  readonly unplaced: Line[]
  /** What could be a heading with no entries, and is read as text. */
  readonly doubtful: readonly Line[]
}

export const emptyDraft = (): Draft => ({
  contents: { after: [], before: [], listed: [] },
  doubtful: [],
  highlights: [],
  introduction: [],
  outro: [],
  sections: [],
  unplaced: [],
})
