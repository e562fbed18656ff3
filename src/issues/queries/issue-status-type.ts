import type { StepKey } from '../../approve/steps.js'
import type { CorrectionStage } from '../../domain/issue/correction.js'
import type { PublishChannel } from '../../domain/issue/issue-workflow.js'
import type { IssueStage } from '../../domain/issue/issue-stages.js'

/** A step as the bar of an issue shows it. `why` is in the language of whoever asked. */
export type IssueStatusStep = {
  readonly key: StepKey
  readonly stage?: IssueStage
  readonly correction?: { readonly stage: CorrectionStage } | null
  readonly isPrimary: boolean
  readonly isAllowed: boolean
  readonly why?: string
}

/** The newest transition of an issue, as far as its bar shows it. */
export type LastTransition = {
  readonly from: string
  readonly at: string
  readonly by: string
  readonly note: string
  /** The changes that ended an approval. */
  readonly changes: readonly string[]
}

/** The state of an issue and what this user may do with it. Instants are ISO 8601. */
export type IssueStatus = {
  readonly id: string
  readonly stage: IssueStage
  readonly correction: CorrectionStage | null
  readonly lastMove: LastTransition | null
  /** Name of whoever approved the current content, if somebody did. */
  readonly approvedBy: string | null
  readonly steps: readonly IssueStatusStep[]
  readonly blocking: number
  readonly advisory: number
  /** Of the mail's HTML. */
  readonly bytes: { readonly total: number; readonly limit: number } | null
  readonly undoUntil: string | null
  readonly undoWindowMs: number
  readonly deliver: PublishChannel | null
  readonly publishAt: string | null
  /** Zone of the schedule, else of the publication. */
  readonly zone: string
  /** Address on the web, once it is published. */
  readonly webUrl: string | null
  /** Number of confirmed subscribers; only for users who may publish. */
  readonly readers: number | null
  readonly updatedAt: string
  /** Time of the server, so that a countdown does not trust the viewer's clock. */
  readonly now: string
}
