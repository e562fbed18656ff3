import { atLeast, type Role } from '../../domain/roles.js'
import type { IssueStage } from '../../domain/stages.js'

export type Step = {
  readonly label: string
  readonly stage: IssueStage
  readonly deliver?: 'mail' | 'web'
  readonly isPrimary: boolean
  readonly needs: Role
}

const BACK: Step = { label: 'Back to edit', stage: 'inReview', isPrimary: false, needs: 'editor' }

const PUBLISH: readonly Step[] = [
  {
    deliver: 'mail',
    isPrimary: true,
    label: 'Publish and mail',
    needs: 'publisher',
    stage: 'published',
  },
  {
    deliver: 'web',
    isPrimary: false,
    label: 'Publish on the web only',
    needs: 'publisher',
    stage: 'published',
  },
]

const STEPS: Readonly<Record<IssueStage, readonly Step[]>> = {
  draft: [{ isPrimary: true, label: 'Send for review', needs: 'author', stage: 'inReview' }],
  inReview: [
    { isPrimary: true, label: 'Approve', needs: 'editor', stage: 'approved' },
    { isPrimary: false, label: 'Send back', needs: 'editor', stage: 'draft' },
  ],
  approved: [...PUBLISH, BACK],
  scheduled: [...PUBLISH, BACK],
  published: [],
}

const UNDO: Step = {
  isPrimary: false,
  label: 'Undo publication',
  needs: 'publisher',
  stage: 'draft',
}

/** What somebody may do with an issue where it stands; an undo only while its mailing holds. */
export const stepsFor = (
  stage: IssueStage,
  role: Role | undefined,
  isHolding: boolean,
): readonly Step[] =>
  [...STEPS[stage], ...(stage === 'published' && isHolding ? [UNDO] : [])].filter(({ needs }) =>
    atLeast(role, needs),
  )

const WAITING: Readonly<Record<IssueStage, string>> = {
  draft: 'Draft',
  inReview: 'In review: an editor approves it',
  approved: 'Approved: a publisher publishes it',
  scheduled: 'Scheduled',
  published: 'Published',
}

/** Where the issue stands, and whose turn it is. */
export const standing = (stage: IssueStage): string => WAITING[stage]
