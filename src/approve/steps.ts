import type { CorrectionStage, CorrectionState } from '../domain/issue/correction.js'
import { correctionAction, stageAction, requiredRole } from '../domain/issue/issue-action.js'
import { isAtLeastRole, type Role } from '../domain/roles.js'
import type { LocalizedText } from '../domain/localized-text.js'
import type { IssueStage } from '../domain/issue/issue-stages.js'

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

/** The update of the issue that a step requests. */
type RequestedUpdate =
  | { readonly stage: IssueStage }
  | { readonly correction: { readonly stage: CorrectionStage } | null }

type PlannedStep = RequestedUpdate & { readonly key: StepKey; readonly isPrimary: boolean }

export type Step = PlannedStep & {
  readonly isAllowed: boolean
  /** Why the step is not possible now, if it is not. */
  readonly reason?: LocalizedText
}

export type StepsArgs = {
  readonly stage: IssueStage
  readonly role: Role | undefined
  readonly correction: CorrectionState
  /** Whether the publication can still be undone. */
  readonly isHolding: boolean
  /** What prevents a review, an approval or a publication, if anything does. */
  readonly hindrances: {
    readonly review?: LocalizedText
    readonly approval?: LocalizedText
    readonly publication?: LocalizedText
  }
}

const step = (key: StepKey, update: RequestedUpdate): PlannedStep => ({
  ...update,
  isPrimary: false,
  key,
})

const next = (key: StepKey, update: RequestedUpdate): PlannedStep => ({
  ...update,
  isPrimary: true,
  key,
})

const BACK_TO_EDIT = step('backToEdit', { stage: 'inReview' })
const UNDO = step('undo', { stage: 'draft' })
const DROP = step('dropCorrection', { correction: null })

const PLANNED: Readonly<Record<Exclude<IssueStage, 'published'>, readonly PlannedStep[]>> = {
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

const PLANNED_CORRECTION: Readonly<Record<CorrectionState, readonly PlannedStep[]>> = {
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

const plannedSteps = ({ correction, isHolding, stage }: StepsArgs): readonly PlannedStep[] => {
  if (stage !== 'published') return PLANNED[stage]
  return isHolding ? [UNDO, ...PLANNED_CORRECTION[correction]] : PLANNED_CORRECTION[correction]
}

/** Whether the role allows the step. Rescheduling needs the role of scheduling. */
const isAllowedForRole = (
  { correction, role, stage }: StepsArgs,
  plannedStep: PlannedStep,
): boolean => {
  const action =
    'correction' in plannedStep
      ? correctionAction(correction, plannedStep.correction?.stage ?? 'none')
      : stageAction(stage, plannedStep.stage)
  return isAtLeastRole(role, requiredRole(action))
}

type Obstacle = keyof StepsArgs['hindrances']

const OBSTACLE_OF_STEP: Partial<Record<StepKey, Obstacle>> = {
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
 * The steps that a user with this role may take now, the next one first. A step that the issue is not ready for comes
 * with its reason; one that the role does not allow is left out.
 */
export const stepsFor = (situation: StepsArgs): readonly Step[] =>
  plannedSteps(situation)
    .filter((plannedStep) => isAllowedForRole(situation, plannedStep))
    .map((plannedStep) => {
      const obstacle = OBSTACLE_OF_STEP[plannedStep.key]
      const reason = obstacle && situation.hindrances[obstacle]
      return reason
        ? { ...plannedStep, isAllowed: false, reason }
        : { ...plannedStep, isAllowed: true }
    })
