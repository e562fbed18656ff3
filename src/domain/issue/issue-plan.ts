import type { Day, SectionKind } from '../content.js'
import type { ProseText } from '../prose.js'

/** A line of running text, with its marks and links. */
export type PlanLine = {
  readonly runs: readonly ProseText[]
  /** Whether the line is an item of a list. */
  readonly isItem: boolean
  /** How it follows the line above: in a new paragraph, after a line break, or within the same paragraph or list. */
  readonly join: 'paragraph' | 'break' | 'line'
}

/** Running text as its lines; empty where there is none. */
export type PlanText = readonly PlanLine[]

export type PlanSource = { readonly url: string; readonly label?: string }

export type PlanPoint = {
  /** The publication's own label where the written one is known, else as written. */
  readonly label: string
  readonly originalLabel: string
  readonly text: PlanText
}

export type PlanEntry = {
  readonly title: string
  /** The title as written, where `title` leaves something out, such as a number before it. */
  readonly titleLine?: string
  readonly sources: readonly PlanSource[]
  readonly points: readonly PlanPoint[]
  readonly body?: PlanText
}

export type PlanSection = {
  readonly name: string
  /** The heading as written, where `name` leaves something out, such as a number or "(NEW)". */
  readonly titleLine?: string
  readonly kind: SectionKind
  readonly entries: readonly PlanEntry[]
}

/** One line of a list of contents: `text` as written, `name` without "(NEW)". */
export type PlanContentsLine = {
  readonly name: string
  readonly text: string
  readonly markedNew: boolean
}

/** A remark on a line; an `advisory` one never stops an import. */
export type PlanFinding = {
  readonly rule: string
  readonly line: number
  readonly severity: 'blocking' | 'advisory'
  readonly message: string
}

export type PlannedIssue = {
  readonly title: string
  readonly titleLine: string
  readonly date: Day
  readonly introduction: PlanText
  readonly highlights: readonly PlanEntry[]
  readonly contents: {
    readonly before: PlanText
    readonly listed: readonly PlanContentsLine[]
    readonly after: PlanText
  }
  readonly sections: readonly PlanSection[]
  readonly outro: PlanText
}

/** The content of a roundup file before anything is stored. Every word of the file is in it. */
export type IssuePlan = {
  readonly issue: PlannedIssue
  readonly findings: readonly PlanFinding[]
  readonly unplacedLines: readonly { readonly line: number; readonly text: string }[]
}
