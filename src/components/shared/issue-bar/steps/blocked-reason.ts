import type { IssueStatus } from '../../../../issues/queries/issue-status-type.js'
import type { TextKey } from '../../../../i18n/languages.js'
import type { TranslateText } from '../../../../i18n/translate.js'

/** Says who has to act next, to somebody who has no step to take. */
const turn = ({ correction, stage }: IssueStatus): TextKey | undefined => {
  const current = stage === 'published' ? correction : stage
  if (current === 'inReview') return 'issueBar:turnOfEditor'
  if (current === 'approved') return 'issueBar:turnOfPublisher'
  return undefined
}

/** Why a step cannot be taken now, or who has to act next. */
export const blockedReason = (
  t: TranslateText,
  status: IssueStatus,
  isUnsaved: boolean,
): string | undefined => {
  const { steps } = status
  if (isUnsaved && steps.length > 0) return t('issueBar:unsaved')
  const obstacle = steps.find(({ why }) => why)?.why
  if (obstacle) return obstacle
  const next = steps.length === 0 ? turn(status) : undefined
  return next && t(next)
}
