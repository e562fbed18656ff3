import type { Role } from '../../src/domain/roles.js'
import type { IssueStage } from '../../src/domain/issue/issue-stages.js'

export type ArrowCell = {
  readonly from: IssueStage
  readonly to: IssueStage
  /** The least role that may request it. */
  readonly needs: Role
  /** The message of the refusal. */
  readonly refused: string
  /** Whether the transition exists. */
  readonly isArrow: boolean
}

const MESSAGES = {
  approve: 'Only an editor can approve an issue.',
  back: 'Only an editor can send an issue back.',
  cancel: 'Only a publisher can cancel a schedule.',
  publish: 'Only a publisher can publish an issue.',
  reopen: 'Only an editor can take an approved issue back to edit.',
  review: 'Only people of the newsroom can do this.',
  schedule: 'Only a publisher can schedule an issue.',
  undo: 'Only a publisher can undo a publication.',
} as const

const arrow = (
  from: IssueStage,
  to: IssueStage,
  needs: Role,
  told: keyof typeof MESSAGES,
): ArrowCell => ({ from, isArrow: true, needs, refused: MESSAGES[told], to })

const none = (...args: Parameters<typeof arrow>): ArrowCell => ({
  ...arrow(...args),
  isArrow: false,
})

/** Every transition with the role that it needs, and every pair of stages without a transition. */
export const ARROW_CELLS: readonly ArrowCell[] = [
  arrow('draft', 'inReview', 'author', 'review'),
  none('draft', 'approved', 'editor', 'approve'),
  none('draft', 'scheduled', 'publisher', 'schedule'),
  none('draft', 'published', 'publisher', 'publish'),
  arrow('inReview', 'draft', 'editor', 'back'),
  arrow('inReview', 'approved', 'editor', 'approve'),
  none('inReview', 'scheduled', 'publisher', 'schedule'),
  none('inReview', 'published', 'publisher', 'publish'),
  arrow('approved', 'draft', 'editor', 'back'),
  arrow('approved', 'inReview', 'editor', 'reopen'),
  arrow('approved', 'scheduled', 'publisher', 'schedule'),
  arrow('approved', 'published', 'publisher', 'publish'),
  none('scheduled', 'draft', 'editor', 'back'),
  arrow('scheduled', 'inReview', 'editor', 'reopen'),
  arrow('scheduled', 'approved', 'publisher', 'cancel'),
  arrow('scheduled', 'scheduled', 'publisher', 'schedule'),
  arrow('scheduled', 'published', 'publisher', 'publish'),
  arrow('published', 'draft', 'publisher', 'undo'),
  none('published', 'inReview', 'publisher', 'undo'),
  none('published', 'approved', 'publisher', 'undo'),
  none('published', 'scheduled', 'publisher', 'undo'),
  arrow('published', 'published', 'publisher', 'publish'),
]
