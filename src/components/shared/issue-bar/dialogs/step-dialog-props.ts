import type { IssueStatus, IssueStatusStep } from '../../../../issues/queries/issue-status-type.js'

/** What a person adds to a step in its dialog. */
export type StepInput = {
  readonly reviewNote?: string
  readonly deliver?: 'mail' | 'web'
  readonly publishAt?: string
  readonly zone?: string
}

/** The props of every dialog of a step. */
export type StepDialogProps = {
  readonly status: IssueStatus
  readonly step: IssueStatusStep
  readonly isBusy: boolean
  /** The server's message, when it refused. */
  readonly refusal: string | undefined
  readonly onClose: () => void
  readonly onTake: (input: StepInput) => void
}
