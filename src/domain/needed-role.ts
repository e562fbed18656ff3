import type { CorrectionStanding } from './correction.js'
import type { Role } from './roles.js'
import type { IssueStage } from './stages.js'

/** What somebody does to an issue by writing it. */
export type Deed =
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

const NEEDED = {
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
} as const satisfies Record<Deed, Role>

/** The role that a deed needs at least. */
export const neededFor = (deed: Deed): Role => NEEDED[deed]

/** What it means to move an issue from here to there; who may not do it is told so in these words. */
export const deedOf = (from: IssueStage, to: IssueStage): Deed => {
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
export const correctionDeedOf = (from: CorrectionStanding, to: CorrectionStanding): Deed => {
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
