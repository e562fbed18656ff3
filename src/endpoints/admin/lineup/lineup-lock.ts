import type { Sentence } from '../../../domain/localized-text.js'
import { atLeast, type Role } from '../../../domain/roles.js'
import type { IssueStage } from '../../../domain/stages.js'
import { sentence } from '../../../i18n/localize.js'

type Standing = {
  readonly stage?: IssueStage | null
  readonly correction?: { readonly stage?: string | null } | null
}

const inReview = (role: Role): Sentence | undefined =>
  atLeast(role, 'editor') ? undefined : sentence('lineup:lockedInReview')

const ofPublished = (correction: Standing['correction'], role: Role): Sentence | undefined => {
  switch (correction?.stage) {
    case 'draft':
      return atLeast(role, 'editor') ? undefined : sentence('lineup:lockedCorrection')
    case 'inReview':
      return inReview(role)
    case 'approved':
      return sentence('lineup:lockedCorrectionApproved')
    default:
      return sentence('lineup:lockedPublished')
  }
}

/** Why somebody may not change the lineup where the issue stands; nothing when they may. */
export const lineupLock = ({ correction, stage }: Standing, role: Role): Sentence | undefined => {
  switch (stage) {
    case 'inReview':
      return inReview(role)
    case 'approved':
      return sentence('lineup:lockedApproved')
    case 'scheduled':
      return sentence('lineup:lockedScheduled')
    case 'published':
      return ofPublished(correction, role)
    default:
      return undefined
  }
}
