import type { IssueContent } from '../domain/content.js'
import type { PublishIntent } from '../domain/issue-workflow.js'
import type { LocalizedText } from '../domain/localized-text.js'

/** An issue whose publication was asked for. */
export type IntendedIssue = {
  readonly issueId: string
  readonly publicationId: string
  readonly intent: PublishIntent
  /** Hash that was approved; the content is frozen only if it still has it. */
  readonly approvedHash: string | undefined
  readonly content: IssueContent
  readonly undoWindowMs: number
}

export type EditionKind = 'first' | 'correction'

export type NewEdition = {
  readonly issueId: string
  readonly publicationId: string
  readonly ordinal: number
  readonly kind: EditionKind
  readonly contentHash: string
  readonly content: IssueContent
  readonly frozenAt: string
  readonly publishedAt: string
}

export type FrozenEdition = {
  readonly editionId: string
  readonly kind: EditionKind
  readonly contentHash: string
  readonly content: IssueContent
  readonly ordinal: number
  readonly publishedAt: string
}

export type NewMailing = {
  readonly issueId: string
  readonly editionId: string
  readonly publicationId: string
  readonly holdUntil: string
}

/**
 * What publishing asks of the database. Every write may be made twice, by two processes at once: unique indexes
 * decide, and the second answers what the first made.
 */
export type PublishStore = {
  readonly intendedIssue: (issueId: string) => Promise<IntendedIssue | undefined>
  /** Ids of published issues whose intent or approved correction has no edition yet, or no mailing where it asks for one. */
  readonly unfulfilled: () => Promise<readonly string[]>
  readonly newestEdition: (issueId: string) => Promise<FrozenEdition | undefined>
  /** The ordinal that a further edition of the issue gets, withdrawn ones counted. */
  readonly nextOrdinal: (issueId: string) => Promise<number>
  readonly freeze: (edition: NewEdition) => Promise<FrozenEdition>
  /** Takes every edition of the issue from its readers but those of the publication of that instant. */
  readonly withdraw: (issueId: string, exceptOf: string) => Promise<void>
  /** The newest edition's items are what readers query; those of an earlier one are gone. */
  readonly writeAppearances: (issue: IntendedIssue, edition: FrozenEdition) => Promise<void>
  /** Makes the one mailing of an issue, or turns one that an undo cancelled into a holding one. */
  readonly hold: (mailing: NewMailing) => Promise<string>
  /** Takes an issue, or the correction of one, that could not be frozen back to review. */
  readonly returnToReview: (issueId: string, kind: EditionKind) => Promise<void>
  /** Ids of scheduled issues whose hour has come. */
  readonly due: (now: Date) => Promise<readonly string[]>
  /** Asks for the arrow to `published`, as everybody does. @throws when it is refused */
  readonly publish: (issueId: string) => Promise<void>
  /** Takes an issue that was refused at its hour back to review, and tells whoever scheduled it, once. */
  readonly refuseScheduledPublish: (issueId: string, reason: LocalizedText) => Promise<void>
  /** Notifies people of an issue that still cannot be published, once whatever the number of workers. */
  readonly reportDelay: (issueId: string) => Promise<void>
}
