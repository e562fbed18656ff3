import type { IssueStage } from '../domain/stages.js'

const MAX_SUBJECT = 120
const MAX_PREHEADER = 140
const DAY = /^\d{4}-\d{2}-\d{2}$/

type Item = { readonly entry?: unknown }

/** What is looked at of an issue as it is stored. */
type Checked = {
  readonly title?: string | null
  readonly subject?: string | null
  readonly preheader?: string | null
  readonly date?: string | null
  readonly highlights?: readonly Item[] | null
  readonly lineup?:
    readonly { readonly section?: unknown; readonly items?: readonly Item[] | null }[] | null
  readonly publishAt?: string | null
}

const incompleteLineup = ({ highlights, lineup }: Checked): boolean =>
  [...(highlights ?? []), ...(lineup ?? []).flatMap(({ items }) => items ?? [])].some(
    ({ entry }) => !entry,
  ) || (lineup ?? []).some(({ section }) => !section)

const CHECKS: readonly (readonly [(issue: Checked) => boolean, string])[] = [
  [({ title }) => !title?.trim(), 'Give the issue a title first.'],
  [({ subject }) => !subject?.trim(), 'Write a subject first; inboxes show nothing else.'],
  [
    ({ subject }) => (subject?.length ?? 0) > MAX_SUBJECT,
    `The subject is longer than ${String(MAX_SUBJECT)} characters; shorten it.`,
  ],
  [
    ({ preheader }) => (preheader?.length ?? 0) > MAX_PREHEADER,
    `The preheader is longer than ${String(MAX_PREHEADER)} characters; shorten it.`,
  ],
  [({ date }) => !DAY.test(date ?? ''), 'Give the issue its date first, as YYYY-MM-DD.'],
  [
    incompleteLineup,
    'A row of the lineup has no entry or no section; choose one or take the row out.',
  ],
]

/**
 * What an issue lacks before it may leave the draft: checked before anything is written, because a stage is moved
 * before Payload looks at the fields.
 *
 * @returns a sentence, or nothing
 */
export const missingBefore = (to: IssueStage, issue: Checked): string | undefined => {
  if (to === 'draft') return undefined
  if (to === 'scheduled' && !issue.publishAt) return 'Say when the issue is to be published.'
  return CHECKS.find(([isMissing]) => isMissing(issue))?.[1]
}
