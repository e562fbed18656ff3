import type { LocalizedText } from '../../domain/localized-text.js'
import { actualChanges } from '../../issues/queries/actual-changes.js'
import type { TextKey } from '../../i18n/languages.js'

/** The text of a transition, by `from>to`. */
const ACTIONS: Readonly<Record<string, TextKey>> = {
  'draft>inReview': 'history:sentForReview',
  'inReview>draft': 'history:sentBack',
  'inReview>approved': 'history:approved',
  'approved>scheduled': 'history:scheduled',
  'scheduled>scheduled': 'history:rescheduled',
  'scheduled>approved': 'history:unscheduled',
  'approved>inReview': 'history:reopened',
  'approved>draft': 'history:reopened',
  'scheduled>inReview': 'history:reopened',
  'approved>published': 'history:published',
  'scheduled>published': 'history:published',
  'published>draft': 'history:undone',
  'published>correctionDraft': 'history:correctionOpened',
  'correctionDraft>correctionInReview': 'history:correctionSent',
  'correctionInReview>correctionDraft': 'history:correctionSentBack',
  'correctionInReview>correctionApproved': 'history:correctionApproved',
  'correctionApproved>correctionInReview': 'history:correctionReopened',
  'correctionApproved>correctionDraft': 'history:correctionReopened',
  'correctionDraft>published': 'history:correctionDropped',
  'correctionInReview>published': 'history:correctionDropped',
  'correctionApproved>published': 'history:correctionDropped',
}

type Move = {
  readonly from: string
  readonly to: string
  readonly changes?: readonly LocalizedText[] | null
}

/**
 * What somebody did to an issue. A reopening that names what changed is an approval that was voided; an approved
 * correction that left without a change was published, not dropped.
 *
 * @returns nothing for a move that has no words of its own
 */
export const auditActionKey = ({ changes, from, to }: Move): TextKey | undefined => {
  const action = ACTIONS[`${from}>${to}`]
  const hasChanged = actualChanges(changes).length > 0
  if (action === 'history:reopened' && hasChanged) return 'history:voided'
  if (action === 'history:correctionReopened' && hasChanged) return 'history:correctionVoided'
  return from === 'correctionApproved' && to === 'published' && !changes?.length
    ? 'history:correctionPublished'
    : action
}
