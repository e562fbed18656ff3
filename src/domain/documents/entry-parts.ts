import type { RichText } from './document-parts.js'

/** Where an entry points. */
export type EntrySource = {
  /** Absolute http or https URL, as it was written. */
  url: string
  /** Kind of the source in the newsroom's words: `paper`. */
  kind?: string | null
  /** Text of the link; the site's name where it is empty. */
  label?: string | null
  /** The URL without tracking and other differences that do not matter; written by Roundup. */
  canonicalUrl?: string | null
  /** Id of the row. */
  id?: string | null
}

/** What an entry answers to one point. */
export type EntryPoint = {
  /** Key of the publication's or section's point; empty for a label of the writer's own. */
  key?: string | null
  /** What readers see before the answer. */
  label: string
  /** The answer. */
  text?: RichText | null
  /** Id of the row. */
  id?: string | null
}

/** How far an entry is: noted, written, or ready for an issue. */
export type EntryProgress = 'collected' | 'drafted' | 'ready'
