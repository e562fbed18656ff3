import type { Approval } from './issue-workflow.js'

/** States of a correction and where each may go next; `none` is before it is opened and after it is dropped. */
export const NEXT_CORRECTION_STAGES = {
  none: ['draft'],
  draft: ['inReview', 'none'],
  inReview: ['draft', 'approved', 'none'],
  approved: ['draft', 'inReview', 'none'],
} as const satisfies Record<string, readonly string[]>

/** Where a correction is, or `none`. */
export type CorrectionState = keyof typeof NEXT_CORRECTION_STAGES

/** `draft`, `inReview` or `approved`. */
export type CorrectionStage = Exclude<CorrectionState, 'none'>

/** A newer draft of a published issue, which becomes a further edition. */
export type Correction = {
  /** Where it is. */
  readonly stage: CorrectionStage
  /** Who approved which content of it. */
  readonly approval?: Approval
}

export const isCorrectionTransition = (from: CorrectionState, to: CorrectionState): boolean =>
  (NEXT_CORRECTION_STAGES[from] as readonly CorrectionState[]).includes(to)

const isStage = (value: unknown): value is CorrectionStage =>
  value === 'draft' || value === 'inReview' || value === 'approved'

/** @returns the state that a request asks for; other fields of the request are ignored */
export const requestedCorrection = (value: unknown): CorrectionState | undefined => {
  if (value === null) return 'none'
  const stage: unknown =
    typeof value === 'object' ? (value as { stage?: unknown }).stage : undefined
  return isStage(stage) ? stage : undefined
}

/** The name of a correction's state in the audit trail; `none` is `published`. */
export const auditStage = (state: CorrectionState): string =>
  state === 'none' ? 'published' : `correction${state.charAt(0).toUpperCase()}${state.slice(1)}`
