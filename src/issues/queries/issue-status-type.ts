import type { StepKey } from '../../approve/steps.js'
import type { CorrectionStage } from '../../domain/correction.js'
import type { PublishChannel } from '../../domain/issue-workflow.js'
import type { IssueStage } from '../../domain/issue-stages.js'

/** A step as the bar of an issue shows it; `why` is said in the language of whoever asked. */
export type IssueStatusStep = {
  readonly key: StepKey
  readonly stage?: IssueStage
  readonly correction?: { readonly stage: CorrectionStage } | null
  readonly isPrimary: boolean
  readonly isAllowed: boolean
  readonly why?: string
}

/** The newest move of an issue, as far as its bar tells of it. */
export type LastTransition = {
  readonly from: string
  readonly at: string
  readonly by: string
  readonly note: string
  /** What voided an approval. */
  readonly changes: readonly string[]
}

/** Where an issue stands and what this person may do with it. Instants are ISO 8601. */
export type IssueStatus = {
  readonly id: string
  readonly stage: IssueStage
  readonly correction: CorrectionStage | null
  readonly lastMove: LastTransition | null
  /** Who approved what stands here now, where somebody did. */
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
  /** The one of the schedule, else that of the publication. */
  readonly zone: string
  /** Where the issue is read on the web, once it is published. */
  readonly webUrl: string | null
  /** Confirmed subscribers, for whoever may publish. */
  readonly readers: number | null
  readonly updatedAt: string
  /** Time of the server, so that a countdown does not trust the viewer's clock. */
  readonly now: string
}
