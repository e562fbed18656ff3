import type { Standing } from '../../issues/queries/issue-status-type.js'
import type { Sentence } from '../../domain/localized-text.js'
import { sentence } from '../../i18n/localize.js'
import { translate, type Translate } from '../../i18n/translate.js'

/** Whose turn it is, for whoever has no step to take. */
const turn = ({ correction, stage }: Standing): Sentence | undefined => {
  const standing = stage === 'published' ? correction : stage
  if (standing === 'inReview') return sentence('bar:turnOfEditor')
  if (standing === 'approved') return sentence('bar:turnOfPublisher')
  return undefined
}

/** Why a step cannot be taken now, or whose turn it is. */
export const whyNot = (
  t: Translate,
  standing: Standing,
  isUnsaved: boolean,
): string | undefined => {
  const { steps } = standing
  if (isUnsaved && steps.length > 0) return translate(t, sentence('bar:unsaved'))
  const hindered = steps.find(({ why }) => why)?.why
  if (hindered) return hindered
  const next = steps.length === 0 ? turn(standing) : undefined
  return next && translate(t, next)
}
