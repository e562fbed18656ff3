import { isIssueNumber, MAX_ISSUE_NUMBER } from '../../domain/issue/issue-number.js'
import type { LocalizedText } from '../../domain/localized-text.js'
import { ISSUE_STAGES } from '../../domain/issue/issue-stages.js'
import { localizedFault, localizedText } from '../../i18n/localize.js'

type Written = Readonly<Record<string, unknown>>

/** Far more than an issue has. Every row costs time in each save, each check and each mail. */
const MAX_ITEMS = 1000

const STATUSES: readonly unknown[] = ['draft', 'published']

const MAX_QUOTED = 40

const isMissing = (value: unknown): boolean => value === undefined || value === null

const unknownOf = (value: unknown, known: readonly unknown[]): LocalizedText | undefined => {
  if (isMissing(value) || known.includes(value)) return undefined
  const given = typeof value === 'string' ? value : JSON.stringify(value)
  return localizedText('transitions:noSuchStage', { given: given.slice(0, MAX_QUOTED) })
}

const unnumbered = (value: unknown): LocalizedText | undefined =>
  isMissing(value) || isIssueNumber(value)
    ? undefined
    : localizedText('transitions:noSuchNumber', { max: MAX_ISSUE_NUMBER })

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0)

const itemsIn = ({ highlights, lineup }: Written): number => {
  const sections: readonly unknown[] = Array.isArray(lineup) ? lineup : []
  const items = sections.map((row) => lengthOf((row as Written | null)?.['items']))
  return items.reduce((sum, count) => sum + count, lengthOf(highlights) + sections.length)
}

/** Checks what a write to an issue says, before anything is looked up for it. @returns what is invalid */
export const invalidIssueText = (data: Written): LocalizedText | undefined => {
  const { _status: status, number, stage } = data
  if (itemsIn(data) > MAX_ITEMS) return localizedText('transitions:longLineup', { max: MAX_ITEMS })
  return unknownOf(stage, ISSUE_STAGES) ?? unknownOf(status, STATUSES) ?? unnumbered(number)
}

/** @throws {Fault} INPUT_INVALID */
export const refuseInvalidIssue = (data: Written): void => {
  const text = invalidIssueText(data)
  if (text) throw localizedFault('INPUT_INVALID', text)
}
