import type { MailingState } from '../../domain/mailing-states.js'
import type { IssueStage } from '../../domain/issue/issue-stages.js'
import './state-pill.css'

type Props = {
  readonly state: IssueStage | MailingState
  /** What the pill says. */
  readonly label: string
}

/** The stage of an issue or the state of a mailing, in its colour. */
export const StatePill = ({ label, state }: Props) => (
  <span className={`roundup-pill roundup-pill--${state}`}>{label}</span>
)
