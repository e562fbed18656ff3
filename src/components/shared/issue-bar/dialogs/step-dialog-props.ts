import type { IssueStatus, IssueStatusStep } from '../../../../issues/queries/issue-status-type.js'
import type { StepInput } from '../steps/take-step.js'

/** What every dialog of a step is given. */
export type StepDialogProps = {
  readonly standing: IssueStatus
  readonly step: IssueStatusStep
  readonly isBusy: boolean
  /** The server's words, when it refused. */
  readonly refusal: string | undefined
  readonly onClose: () => void
  readonly onTake: (words: StepInput) => void
}
