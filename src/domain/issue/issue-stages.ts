/** Stages of an issue and where each may go next. */
export const NEXT_STAGES = {
  draft: ['inReview'],
  inReview: ['draft', 'approved'],
  approved: ['draft', 'inReview', 'scheduled', 'published'],
  scheduled: ['approved', 'inReview', 'published'],
  published: ['published', 'draft'], // a correction; an undo while the mailing is holding
} as const satisfies Record<string, readonly string[]>

/** `draft`, `inReview`, `approved`, `scheduled` or `published`. */
export type IssueStage = keyof typeof NEXT_STAGES

export const ISSUE_STAGES = Object.keys(NEXT_STAGES) as IssueStage[]

export const isStageTransition = (from: IssueStage, to: IssueStage): boolean =>
  (NEXT_STAGES[from] as readonly IssueStage[]).includes(to)
