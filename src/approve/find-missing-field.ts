import type { LocalizedText } from '../domain/localized-text.js'
import { MAX_LENGTHS } from '../domain/max-lengths.js'
import type { IssueStage } from '../domain/issue/issue-stages.js'
import { localizedText } from '../i18n/localize.js'

const DAY = /^\d{4}-\d{2}-\d{2}$/

type Item = { readonly entry?: unknown }

/** The checked fields of a stored issue. */
type CheckedIssue = {
  readonly title?: string | null
  readonly subject?: string | null
  readonly preheader?: string | null
  readonly date?: string | null
  readonly highlights?: readonly Item[] | null
  readonly lineup?:
    readonly { readonly section?: unknown; readonly items?: readonly Item[] | null }[] | null
}

const incompleteLineup = ({ highlights, lineup }: CheckedIssue): boolean =>
  [...(highlights ?? []), ...(lineup ?? []).flatMap(({ items }) => items ?? [])].some(
    ({ entry }) => !entry,
  ) || (lineup ?? []).some(({ section }) => !section)

const CHECKS: readonly (readonly [(issue: CheckedIssue) => boolean, LocalizedText])[] = [
  [({ title }) => !title?.trim(), localizedText('transitions:needsTitle')],
  [({ subject }) => !subject?.trim(), localizedText('transitions:needsSubject')],
  [
    ({ subject }) => (subject?.length ?? 0) > MAX_LENGTHS.subject,
    localizedText('transitions:longSubject', { max: MAX_LENGTHS.subject }),
  ],
  [
    ({ preheader }) => (preheader?.length ?? 0) > MAX_LENGTHS.preheader,
    localizedText('transitions:longPreheader', { max: MAX_LENGTHS.preheader }),
  ],
  [({ date }) => !DAY.test(date ?? ''), localizedText('transitions:needsDate')],
  [incompleteLineup, localizedText('transitions:needsRow')],
]

/**
 * Finds what an issue lacks before it may leave the draft. Checked before anything is written, because a stage is moved
 * before Payload validates the fields.
 */
export const findMissingField = (to: IssueStage, issue: CheckedIssue): LocalizedText | undefined =>
  to === 'draft' ? undefined : CHECKS.find(([isMissing]) => isMissing(issue))?.[1]
