import type { EntryStart } from './find-entries.js'
import type { Sections } from './find-sections.js'
import type { Feature } from './read-features.js'

/** What was found in a roundup, before its lines are put at their places. */
export type Outline = Sections & {
  readonly features: readonly Feature[]
  readonly starts: readonly EntryStart[]
  /** Index of the first line that closes the issue. */
  readonly outroFrom: number
  readonly width: number
}
