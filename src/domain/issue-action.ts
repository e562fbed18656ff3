import type { CorrectionState } from './correction.js'
import type { Role } from './roles.js'
import type { IssueStage } from './issue-stages.js'

/** What somebody does to an issue by writing it. */
export type IssueAction =
  | 'reviews'
  | 'approves'
  | 'sendsBack'
  | 'reopens'
  | 'schedules'
  | 'unschedules'
  | 'publishes'
  | 'undoes'
  | 'corrects'
  | 'dropsCorrection'

const REQUIRED_ROLES = {
  reviews: 'author',
  approves: 'editor',
  sendsBack: 'editor',
  reopens: 'editor',
  schedules: 'publisher',
  unschedules: 'publisher',
  publishes: 'publisher',
  undoes: 'publisher',
  corrects: 'editor',
  dropsCorrection: 'editor',
} as const satisfies Record<IssueAction, Role>

/** The role that a deed needs at least. */
export const requiredRole = (deed: IssueAction): Role => REQUIRED_ROLES[deed]

/** What it means to move an issue from here to there; who may not do it is told so in these words. */
export const stageAction = (from: IssueStage, to: IssueStage): IssueAction => {
  if (to === 'published') return 'publishes'
  if (from === 'published') return 'undoes'
  switch (to) {
    case 'draft':
      return 'sendsBack'
    case 'inReview':
      return from === 'draft' ? 'reviews' : 'reopens'
    case 'approved':
      return from === 'scheduled' ? 'unschedules' : 'approves'
    case 'scheduled':
      return 'schedules'
  }
}

/** What it means to move a correction. */
export const correctionAction = (from: CorrectionState, to: CorrectionState): IssueAction => {
  if (from === 'none') return 'corrects'
  switch (to) {
    case 'none':
      return 'dropsCorrection'
    case 'draft':
      return 'sendsBack'
    case 'inReview':
      return from === 'draft' ? 'reviews' : 'reopens'
    case 'approved':
      return 'approves'
  }
}
