import type { IssueContent } from '../domain/content.js'
import type { PublishIntent } from '../domain/issue/issue-workflow.js'
import type { LocalizedText } from '../domain/localized-text.js'

/** An issue that is to be published. */
export type IntendedIssue = {
  readonly issueId: string
  readonly publicationId: string
  readonly intent: PublishIntent
  /** Hash of the approved content. The content is frozen only if it still has this hash. */
  readonly approvedHash: string | undefined
  /** The content as it is stored now, composed for the check at freeze. */
  readonly content: IssueContent
  readonly hash: string
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
 * The database as publishing needs it. Every write may be made twice, by two processes at once: unique indexes decide,
 * and the second call returns what the first one made.
 */
export type PublishStore = {
  readonly intendedIssue: (issueId: string) => Promise<IntendedIssue | undefined>
  /**
   * Finds ids of published issues whose intent or approved correction has no edition yet, or no mailing although it
   * asks for one.
   */
  readonly unfulfilled: () => Promise<readonly string[]>
  readonly newestEdition: (issueId: string) => Promise<FrozenEdition | undefined>
  /** The ordinal of the issue's next edition; withdrawn ones count. */
  readonly nextOrdinal: (issueId: string) => Promise<number>
  readonly freeze: (edition: NewEdition) => Promise<FrozenEdition>
  /** Withdraws every edition of the issue except those of the publication of that instant. */
  readonly withdraw: (issueId: string, exceptOf: string) => Promise<void>
  /** Replaces the issue's appearances, which readers query, by those of this edition. */
  readonly writeAppearances: (issue: IntendedIssue, edition: FrozenEdition) => Promise<void>
  /** Creates the one mailing of an issue, or turns one that an undo cancelled into a holding one. */
  readonly hold: (mailing: NewMailing) => Promise<string>
  /** Takes an issue or its correction that could not be frozen back to review. */
  readonly returnToReview: (issueId: string, kind: EditionKind) => Promise<void>
  /** Finds ids of scheduled issues whose publish time has come. */
  readonly due: (now: Date) => Promise<readonly string[]>
  /**
   * Requests the stage `published`, as everybody does.
   *
   * @throws when it is refused
   */
  readonly publish: (issueId: string) => Promise<void>
  /** Takes an issue that was refused at its publish time back to review, and notifies whoever scheduled it, once. */
  readonly refuseScheduledPublish: (issueId: string, reason: LocalizedText) => Promise<void>
  /** Notifies people of an issue that still cannot be published; once, whatever the number of workers. */
  readonly reportDelay: (issueId: string) => Promise<void>
}
