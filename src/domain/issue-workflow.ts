import type { IssueStage } from './issue-stages.js'

/** Binds a person to a content: the approval holds as long as the content has this hash. */
export type Approval = {
  readonly by: string
  readonly at: string
  readonly hash: string
  /** Who scheduled what was approved: their right to publish is asked again at the hour. */
  readonly scheduledBy?: string
}

export type PublishChannel = 'mail' | 'web'

/** What publishing leaves in the issue: one write, from which edition and mailing are made. */
export type PublishIntent = {
  readonly at: string
  readonly by: string
  readonly deliver: PublishChannel
  /** How long the mailing can be undone, where the publication's own time does not hold. */
  readonly holdMs?: number
}

/** Who asks for a move. `system` is our own code, `operator` the command line. */
export type Actor = {
  readonly kind: 'user' | 'system' | 'operator'
  readonly id: string
  readonly name: string
}

export type StageMove = { readonly from: IssueStage; readonly to: IssueStage }
