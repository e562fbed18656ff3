import { atLeast, type Role } from '../domain/roles.js'
import type { Sentence } from '../domain/sentence.js'
import type { IssueStage } from '../domain/stages.js'

/** Where the correction of a published issue stands. */
export type CorrectionStage = 'draft' | 'inReview' | 'approved'

export type StepKey =
  | 'sendForReview'
  | 'approve'
  | 'sendBack'
  | 'publish'
  | 'schedule'
  | 'publishNow'
  | 'reschedule'
  | 'cancelSchedule'
  | 'backToEdit'
  | 'undo'
  | 'correct'
  | 'sendCorrection'
  | 'approveCorrection'
  | 'sendCorrectionBack'
  | 'publishCorrection'
  | 'reopenCorrection'
  | 'dropCorrection'

/** What a step asks of the issue, in the words of an update. */
type Asks =
  | { readonly stage: IssueStage }
  | { readonly correction: { readonly stage: CorrectionStage } | null }

type Planned = Asks & { readonly key: StepKey; readonly needs: Role; readonly isPrimary: boolean }

export type Step = Planned & {
  readonly isAllowed: boolean
  /** Why it cannot be taken now, where it cannot. */
  readonly why?: Sentence
}

export type Situation = {
  readonly stage: IssueStage
  readonly role: Role | undefined
  readonly correction: CorrectionStage | undefined
  /** Whether the publication can still be taken back. */
  readonly isHolding: boolean
  /** What stands in the way of the next arrow, if anything: of a review, an approval, a publication. */
  readonly hindrances: {
    readonly review?: Sentence
    readonly approval?: Sentence
    readonly publication?: Sentence
  }
}

const plan = (
  key: StepKey,
  needs: Role,
  asks: Asks,
  { isPrimary = false }: { readonly isPrimary?: boolean } = {},
): Planned => ({ ...asks, isPrimary, key, needs })

const FIRST = { isPrimary: true }

const BACK_TO_EDIT = plan('backToEdit', 'editor', { stage: 'inReview' })
const UNDO = plan('undo', 'publisher', { stage: 'draft' })
const DROP = plan('dropCorrection', 'editor', { correction: null })

const PLANNED: Readonly<Record<Exclude<IssueStage, 'published'>, readonly Planned[]>> = {
  draft: [plan('sendForReview', 'author', { stage: 'inReview' }, FIRST)],
  inReview: [
    plan('approve', 'editor', { stage: 'approved' }, FIRST),
    plan('sendBack', 'editor', { stage: 'draft' }),
  ],
  approved: [
    plan('publish', 'publisher', { stage: 'published' }, FIRST),
    plan('schedule', 'publisher', { stage: 'scheduled' }),
    BACK_TO_EDIT,
  ],
  scheduled: [
    plan('reschedule', 'publisher', { stage: 'scheduled' }),
    plan('cancelSchedule', 'publisher', { stage: 'approved' }),
    plan('publishNow', 'publisher', { stage: 'published' }),
    BACK_TO_EDIT,
  ],
}

const PLANNED_CORRECTION: Readonly<Record<CorrectionStage | 'none', readonly Planned[]>> = {
  none: [plan('correct', 'editor', { correction: { stage: 'draft' } })],
  draft: [plan('sendCorrection', 'editor', { correction: { stage: 'inReview' } }, FIRST), DROP],
  inReview: [
    plan('approveCorrection', 'editor', { correction: { stage: 'approved' } }, FIRST),
    plan('sendCorrectionBack', 'editor', { correction: { stage: 'draft' } }),
    DROP,
  ],
  approved: [
    plan('publishCorrection', 'publisher', { stage: 'published' }, FIRST),
    plan('reopenCorrection', 'editor', { correction: { stage: 'inReview' } }),
    DROP,
  ],
}

const planned = ({ correction, isHolding, stage }: Situation): readonly Planned[] => {
  if (stage !== 'published') return PLANNED[stage]
  return isHolding
    ? [UNDO, ...PLANNED_CORRECTION[correction ?? 'none']]
    : PLANNED_CORRECTION[correction ?? 'none']
}

type Hindrance = keyof Situation['hindrances']

const HINDERED_BY: Partial<Record<StepKey, Hindrance>> = {
  sendForReview: 'review',
  sendCorrection: 'review',
  approve: 'approval',
  approveCorrection: 'approval',
  publish: 'publication',
  schedule: 'publication',
  publishNow: 'publication',
  reschedule: 'publication',
  publishCorrection: 'publication',
}

/**
 * The steps that somebody of this role may take with an issue where it stands, the next one first. One that the issue
 * is not ready for is named with its reason; one that is not theirs is left out.
 */
export const stepsFor = (situation: Situation): readonly Step[] =>
  planned(situation)
    .filter(({ needs }) => atLeast(situation.role, needs))
    .map((step) => {
      const hindrance = HINDERED_BY[step.key]
      const why = hindrance && situation.hindrances[hindrance]
      return why ? { ...step, isAllowed: false, why } : { ...step, isAllowed: true }
    })
