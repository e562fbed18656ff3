import type { EntryStart } from './find-entries.js'
import type { Sections } from './find-sections.js'
import type { Feature } from './read-features.js'

/** The structure of a roundup, before its lines are assigned to its parts. */
export type Outline = Sections & {
  readonly features: readonly Feature[]
  readonly starts: readonly EntryStart[]
  /** Index of the first line of the closing text. */
  readonly outroFrom: number
  readonly width: number
}
