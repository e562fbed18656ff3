import type { IssueStatus } from '../../../../issues/queries/issue-status-type.js'
import type { LocalizedText } from '../../../../domain/localized-text.js'
import { localizedText } from '../../../../i18n/localize.js'
import { translate, type Translate } from '../../../../i18n/translate.js'

/** Whose turn it is, for whoever has no step to take. */
const turn = ({ correction, stage }: IssueStatus): LocalizedText | undefined => {
  const standing = stage === 'published' ? correction : stage
  if (standing === 'inReview') return localizedText('issueBar:turnOfEditor')
  if (standing === 'approved') return localizedText('issueBar:turnOfPublisher')
  return undefined
}

/** Why a step cannot be taken now, or whose turn it is. */
export const blockedReason = (
  t: Translate,
  standing: IssueStatus,
  isUnsaved: boolean,
): string | undefined => {
  const { steps } = standing
  if (isUnsaved && steps.length > 0) return translate(t, localizedText('issueBar:unsaved'))
  const hindered = steps.find(({ why }) => why)?.why
  if (hindered) return hindered
  const next = steps.length === 0 ? turn(standing) : undefined
  return next && translate(t, next)
}
