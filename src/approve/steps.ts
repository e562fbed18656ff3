import type { CorrectionStage, CorrectionStanding } from '../domain/correction.js'
import { correctionDeedOf, deedOf, neededFor } from '../domain/needed-role.js'
import { atLeast, type Role } from '../domain/roles.js'
import type { Sentence } from '../domain/localized-text.js'
import type { IssueStage } from '../domain/stages.js'

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

type Planned = Asks & { readonly key: StepKey; readonly isPrimary: boolean }

export type Step = Planned & {
  readonly isAllowed: boolean
  /** Why it cannot be taken now, where it cannot. */
  readonly why?: Sentence
}

export type Situation = {
  readonly stage: IssueStage
  readonly role: Role | undefined
  readonly correction: CorrectionStanding
  /** Whether the publication can still be taken back. */
  readonly isHolding: boolean
  /** What stands in the way of the next arrow, if anything: of a review, an approval, a publication. */
  readonly hindrances: {
    readonly review?: Sentence
    readonly approval?: Sentence
    readonly publication?: Sentence
  }
}

const step = (key: StepKey, asks: Asks): Planned => ({ ...asks, isPrimary: false, key })

const next = (key: StepKey, asks: Asks): Planned => ({ ...asks, isPrimary: true, key })

const BACK_TO_EDIT = step('backToEdit', { stage: 'inReview' })
const UNDO = step('undo', { stage: 'draft' })
const DROP = step('dropCorrection', { correction: null })

const PLANNED: Readonly<Record<Exclude<IssueStage, 'published'>, readonly Planned[]>> = {
  draft: [next('sendForReview', { stage: 'inReview' })],
  inReview: [next('approve', { stage: 'approved' }), step('sendBack', { stage: 'draft' })],
  approved: [
    next('publish', { stage: 'published' }),
    step('schedule', { stage: 'scheduled' }),
    BACK_TO_EDIT,
  ],
  scheduled: [
    step('reschedule', { stage: 'scheduled' }),
    step('cancelSchedule', { stage: 'approved' }),
    BACK_TO_EDIT,
    step('publishNow', { stage: 'published' }),
  ],
}

const PLANNED_CORRECTION: Readonly<Record<CorrectionStanding, readonly Planned[]>> = {
  none: [step('correct', { correction: { stage: 'draft' } })],
  draft: [next('sendCorrection', { correction: { stage: 'inReview' } }), DROP],
  inReview: [
    next('approveCorrection', { correction: { stage: 'approved' } }),
    step('sendCorrectionBack', { correction: { stage: 'draft' } }),
    DROP,
  ],
  approved: [
    next('publishCorrection', { stage: 'published' }),
    step('reopenCorrection', { correction: { stage: 'inReview' } }),
    DROP,
  ],
}

const planned = ({ correction, isHolding, stage }: Situation): readonly Planned[] => {
  if (stage !== 'published') return PLANNED[stage]
  return isHolding ? [UNDO, ...PLANNED_CORRECTION[correction]] : PLANNED_CORRECTION[correction]
}

/** Rescheduling is no arrow, and asks for the role of scheduling. */
const isTheirs = ({ correction, role, stage }: Situation, asked: Planned): boolean => {
  const deed =
    'correction' in asked
      ? correctionDeedOf(correction, asked.correction?.stage ?? 'none')
      : deedOf(stage, asked.stage)
  return atLeast(role, neededFor(deed))
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
    .filter((asked) => isTheirs(situation, asked))
    .map((asked) => {
      const hindrance = HINDERED_BY[asked.key]
      const why = hindrance && situation.hindrances[hindrance]
      return why ? { ...asked, isAllowed: false, why } : { ...asked, isAllowed: true }
    })
