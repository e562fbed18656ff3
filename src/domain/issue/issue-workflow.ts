import type { IssueStage } from './issue-stages.js'

/** An approval of a content: valid while the content has this hash. */
export type Approval = {
  /** Id of the user. */
  readonly by: string
  /** ISO 8601. */
  readonly at: string
  /** SHA-256 of the content, 64 hex digits. */
  readonly hash: string
  /** Id of the user who scheduled it; their right to publish is checked again at publish time. */
  readonly scheduledBy?: string
}

/** Whether publishing mails an issue or shows it on the web alone. */
export type PublishChannel = 'mail' | 'web'

/** What publishing writes into the issue; edition and mailing are created from it. */
export type PublishIntent = {
  /** ISO 8601; when it was published. */
  readonly at: string
  /** Id of the user, or of the worker that published on schedule. */
  readonly by: string
  /** Whether it is mailed. */
  readonly deliver: PublishChannel
  /** How long the mailing can be undone, in place of the publication's own undo window. */
  readonly holdMs?: number
}

/** Who requests a change of stage. `system` is the worker, `operator` the command line. */
export type Actor = {
  /** What they are. */
  readonly kind: 'user' | 'system' | 'operator'
  /** Id of the user; the kind again for the others. */
  readonly id: string
  /** What people read. */
  readonly name: string
}

export type StageMove = { readonly from: IssueStage; readonly to: IssueStage }
