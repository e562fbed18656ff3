import type { IssueStage } from './issue-stages.js'

/** An approval of a content: valid while the content has this hash. */
export type Approval = {
  readonly by: string
  readonly at: string
  readonly hash: string
  /** Id of the user who scheduled it; their right to publish is checked again at publish time. */
  readonly scheduledBy?: string
}

export type PublishChannel = 'mail' | 'web'

/** What publishing writes into the issue; edition and mailing are created from it. */
export type PublishIntent = {
  readonly at: string
  readonly by: string
  readonly deliver: PublishChannel
  /** How long the mailing can be undone, in place of the publication's own undo window. */
  readonly holdMs?: number
}

/** Who requests a change of stage. `system` is the worker, `operator` the command line. */
export type Actor = {
  readonly kind: 'user' | 'system' | 'operator'
  readonly id: string
  readonly name: string
}

export type StageMove = { readonly from: IssueStage; readonly to: IssueStage }
