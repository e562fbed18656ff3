import type { EntryCardData } from '../../compose/entry-card.js'
import type { LineupRows } from '../../compose/lineup-rows.js'
import type { SectionKind } from '../../domain/content.js'
import type { Severity } from '../../domain/finding.js'
import type { IssueStage } from '../../domain/issue-stages.js'

/** A section of the publication, as an issue may take it up. */
export type SectionChoice = {
  readonly id: string
  readonly name: string
  readonly kind: SectionKind
  /** No published issue of an earlier date has it. */
  readonly isNew: boolean
}

export type CardFinding = {
  readonly severity: Severity
  readonly message: string
  /** The earlier entry, where one click says that this one goes on from it. */
  readonly followUpOf?: string
}

export type LineupCard = EntryCardData & {
  readonly findings: readonly CardFinding[]
  /** What it adds to the mail. */
  readonly bytes?: number
  /** What the mail does with it by itself, so that it is not clipped. */
  readonly cut?: 'shortened' | 'leftOut'
}

/** Everything that the lineup tab shows. */
export type LineupAnswer = {
  readonly issue: {
    readonly id: string
    readonly number: number
    readonly publication: string
    readonly stage: IssueStage
  }
  /** Names this state of the lineup: whoever saves says which one they saw. */
  readonly seen: string
  /** Why this person may not change it now. */
  readonly locked?: string
  readonly rows: LineupRows
  /** By the entry's id; an entry that was deleted has none. */
  readonly cards: Readonly<Record<string, LineupCard>>
  readonly sections: readonly SectionChoice[]
  /** Number of the issue that an entry was told in before, by the id of that entry. */
  readonly followed: Readonly<Record<string, number>>
  readonly next: { readonly number: number; readonly isThere: boolean }
}

export type EntryStages = Readonly<Record<EntryCardData['stage'], number>>

export type InboxAnswer = {
  readonly cards: readonly EntryCardData[]
  readonly counts: EntryStages
  readonly page: number
  readonly pages: number
}

/** After a change that the server made: what it did, and the lineup as it stands now. */
export type ChangeAnswer = { readonly message: string; readonly lineup: LineupAnswer }

/** A refusal because somebody else saved meanwhile, with what they saved. */
export type ConflictAnswer = {
  readonly errors: readonly { readonly message: string }[]
  readonly lineup: LineupAnswer
}
