import type { Standing, StandingStep } from '../../issues/queries/issue-status-type.js'
import type { StepWords } from './take-step.js'

/** What every dialog of a step is given. */
export type StepDialogProps = {
  readonly standing: Standing
  readonly step: StandingStep
  readonly isBusy: boolean
  /** The server's words, when it refused. */
  readonly refusal: string | undefined
  readonly onClose: () => void
  readonly onTake: (words: StepWords) => void
}
