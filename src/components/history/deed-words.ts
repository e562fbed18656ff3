import type { Sentence } from '../../domain/localized-text.js'
import { realChanges } from '../../issues/queries/real-changes.js'
import type { WordingKey } from '../../i18n/languages.js'

/** What it was, by where it left and where it led. */
const DEEDS: Readonly<Record<string, WordingKey>> = {
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
  readonly changes?: readonly Sentence[] | null
}

/**
 * What somebody did to an issue. A reopening that names what changed is an approval that was voided; an approved
 * correction that left without a change was published, not dropped.
 *
 * @returns nothing for a move that has no words of its own
 */
export const deedWords = ({ changes, from, to }: Move): WordingKey | undefined => {
  const deed = DEEDS[`${from}>${to}`]
  const hasChanged = realChanges(changes).length > 0
  if (deed === 'history:reopened' && hasChanged) return 'history:voided'
  if (deed === 'history:correctionReopened' && hasChanged) return 'history:correctionVoided'
  return from === 'correctionApproved' && to === 'published' && !changes?.length
    ? 'history:correctionPublished'
    : deed
}
