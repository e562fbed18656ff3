import type { RequestedChange } from '../../domain/issue/transition-context.js'
import type { Actor, Approval } from '../../domain/issue/issue-workflow.js'
import type { LocalizedText } from '../../domain/localized-text.js'
import type { IssueStage } from '../../domain/issue/issue-stages.js'
import type { RequestContext } from '../../options/request-context.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import type { ComposedIssue } from '../compose-issue-content.js'
import type { NewsroomIssue } from '../issue-document.js'

/** A write to an issue on its way through the guard. */
export type IssueTransition = {
  readonly context: RequestContext
  readonly requested: RequestedChange
  readonly roleOf: ResolvedOptions['roleOf']
  readonly actor: Actor
  readonly from: IssueStage
  readonly to: IssueStage
  /** The issue as the write would leave it; its workflow fields are those of its own row. */
  readonly data: NewsroomIssue
  readonly original: NewsroomIssue | undefined
  /** Composes `data`, once however often it is called. */
  readonly compose: () => Promise<ComposedIssue>
  /** Taken before anything was read: an approval does not cover what is written from then on. */
  readonly startedAt: Date
}

export type Data = Readonly<Record<string, unknown>>

/** The one statement that makes a transition. */
export type StateUpdate = {
  /** The state that it leaves: columns of the issue's own row and what they must hold. */
  readonly guard: Readonly<Record<string, string | object | null>>
  readonly set: Data
  /** Remarks for the audit trail, such as the time of a schedule. */
  readonly changes?: readonly LocalizedText[]
}

/**
 * What moves through draft, review and approval: an issue, or the correction of a published one. `makeTransition` moves
 * both in the same way; a subject says what differs.
 */
export type TransitionSubject = {
  readonly from: string
  readonly to: string
  /** The two states as the audit trail names them. */
  readonly auditFrom: string
  readonly auditTo: string
  /** The approval that the subject has before the transition. */
  readonly approval: Approval | null | undefined
  /** Whether the transition is the approval itself. */
  readonly isApproval: boolean
  /** Whether the transition takes the approval back. */
  readonly endsApproval: boolean
  /** @returns why the transition cannot be made now */
  readonly findObstacle: (composed: ComposedIssue) => Promise<LocalizedText | undefined>
  readonly prepareUpdate: (composed: ComposedIssue) => Promise<StateUpdate>
  /** @returns what the row holds, if somebody else made the same transition meanwhile */
  readonly findMade: (row: NewsroomIssue | undefined) => Data | undefined
}
