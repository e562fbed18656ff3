import type { EntryStart } from './find-entries.js'
import type { Label } from './find-labels.js'
import type { Line } from '../read/line.js'
import type { LinePart } from './plan-text.js'

/** An entry with the lines that belong to it. */
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

/** The parts of a roundup with their lines. */
export type Draft = {
  readonly introduction: Line[]
  readonly highlights: DraftEntry[]
  readonly contents: { readonly before: Line[]; readonly listed: Line[]; readonly after: Line[] }
  readonly sections: DraftSection[]
  readonly outro: Line[]
  /** Lines between a section's heading and its first entry. */
  readonly unplaced: Line[]
  /** Lines that could be headings without entries, and are read as text. */
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
