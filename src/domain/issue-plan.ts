import type { Day, SectionKind } from './content.js'

/** Running text in Markdown, marks and links kept; the empty string where there is none. */
export type Markdown = string

export type PlanSource = { readonly url: string; readonly label?: string }

export type PlanPoint = {
  /** The publication's own wording where the label is known, else the label as written. */
  readonly label: string
  readonly originalLabel: string
  readonly text: Markdown
}

export type PlanEntry = {
  readonly title: string
  /** The title as written, where `title` left something out, such as a number before it. */
  readonly titleLine?: string
  readonly sources: readonly PlanSource[]
  readonly points: readonly PlanPoint[]
  readonly body?: Markdown
}

export type PlanSection = {
  readonly name: string
  /** The heading as written, where `name` left something out, such as a number or "(NEW)". */
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

/** What a person is told about a line; `advisory` never stops anything. */
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
  readonly introduction: Markdown
  readonly highlights: readonly PlanEntry[]
  readonly contents: {
    readonly before: Markdown
    readonly listed: readonly PlanContentsLine[]
    readonly after: Markdown
  }
  readonly sections: readonly PlanSection[]
  readonly outro: Markdown
}

/** What a written roundup says, before anything is stored. Every word of the file is in it. */
export type IssuePlan = {
  readonly issue: PlannedIssue
  readonly findings: readonly PlanFinding[]
  readonly unplacedLines: readonly { readonly line: number; readonly text: string }[]
}
