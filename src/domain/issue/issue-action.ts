import type { CorrectionState } from './correction.js'
import type { Role } from '../roles.js'
import type { IssueStage } from './issue-stages.js'

/** An action on an issue that needs a role. */
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

/** The lowest role that may do this. */
export const requiredRole = (action: IssueAction): Role => REQUIRED_ROLES[action]

/** The action that moving an issue between two stages means. */
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

/** The action that moving a correction between two states means. */
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
