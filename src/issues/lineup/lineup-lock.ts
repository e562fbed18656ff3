import type { LocalizedText } from '../../domain/localized-text.js'
import { isAtLeastRole, type Role } from '../../domain/roles.js'
import type { IssueStage } from '../../domain/issue/issue-stages.js'
import { localizedText } from '../../i18n/localize.js'

type Standing = {
  readonly stage?: IssueStage | null
  readonly correction?: { readonly stage?: string | null } | null
}

const inReview = (role: Role): LocalizedText | undefined =>
  isAtLeastRole(role, 'editor') ? undefined : localizedText('lineup:lockedInReview')

const ofPublished = (correction: Standing['correction'], role: Role): LocalizedText | undefined => {
  switch (correction?.stage) {
    case 'draft':
      return isAtLeastRole(role, 'editor') ? undefined : localizedText('lineup:lockedCorrection')
    case 'inReview':
      return inReview(role)
    case 'approved':
      return localizedText('lineup:lockedCorrectionApproved')
    default:
      return localizedText('lineup:lockedPublished')
  }
}

/** Why somebody cannot change the lineup at this stage; `undefined` when they can. */
export const lineupLock = (
  { correction, stage }: Standing,
  role: Role,
): LocalizedText | undefined => {
  switch (stage) {
    case 'inReview':
      return inReview(role)
    case 'approved':
      return localizedText('lineup:lockedApproved')
    case 'scheduled':
      return localizedText('lineup:lockedScheduled')
    case 'published':
      return ofPublished(correction, role)
    default:
      return undefined
  }
}
