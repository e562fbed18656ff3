import type { EntryCardData } from '../../compose/entry-card.js'
import type { LineupRows } from '../../compose/lineup-rows.js'
import type { SectionKind } from '../../domain/content.js'
import type { Severity } from '../../domain/finding.js'
import type { IssueStage } from '../../domain/issue/issue-stages.js'

/** A section of the publication that an issue can add. */
export type SectionChoice = {
  readonly id: string
  readonly name: string
  readonly kind: SectionKind
  /** No earlier published issue has it. */
  readonly isNew: boolean
}

export type CardFinding = {
  readonly severity: Severity
  readonly message: string
  /** The earlier entry, where one click marks this one as its follow-up. */
  readonly followUpOf?: string
}

export type LineupCard = EntryCardData & {
  readonly findings: readonly CardFinding[]
  /** How much it adds to the mail. */
  readonly bytes?: number
  /** What the byte budget does with it, so that the mail is not clipped. */
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
  /** The version of the lineup. A save names the version it was made from. */
  readonly seen: string
  /** Why this person cannot change it now. */
  readonly locked?: string
  readonly rows: LineupRows
  /** By entry id; a deleted entry has none. */
  readonly cards: Readonly<Record<string, LineupCard>>
  readonly sections: readonly SectionChoice[]
  /** The number of the issue that an earlier entry was in, by the id of that entry. */
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

/** The answer to a change that the server made: what it did, and the new lineup. */
export type ChangeAnswer = { readonly message: string; readonly lineup: LineupAnswer }

/** The refusal when somebody else has saved meanwhile, with their lineup. */
export type ConflictAnswer = {
  readonly errors: readonly { readonly message: string }[]
  readonly lineup: LineupAnswer
}
