import type { FindingAnswer, FixAnswer } from '../../../endpoints/admin/findings/answers.js'

/** What a person may do about findings now. */
export type FindingActions = {
  readonly isBusy: boolean
  /** Where the issue stands, nothing is mended. */
  readonly isLocked: boolean
  /** The form beside the panel holds changes that a mend would not know of. */
  readonly isUnsaved: boolean
  /** @returns whether it was done */
  readonly accept: (key: string, note: string) => Promise<boolean>
  readonly unaccept: (key: string) => Promise<boolean>
  readonly fix: (finding: FindingAnswer, fix: FixAnswer) => Promise<void>
}
