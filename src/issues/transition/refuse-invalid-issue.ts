import type { PayloadRequest } from 'payload'

import { Refusal } from '../../access/refusal.js'
import { isIssueNumber, MAX_ISSUE_NUMBER } from '../../domain/issue-number.js'
import type { LocalizedText } from '../../domain/localized-text.js'
import { ISSUE_STAGES } from '../../domain/issue-stages.js'
import { localizedText } from '../../i18n/localize.js'

type Written = Readonly<Record<string, unknown>>

const BAD_REQUEST = 400

/** Far beyond what an issue tells; every row is work for each save, each check and each mail. */
const MOST_ITEMS = 1000

const STATUSES: readonly unknown[] = ['draft', 'published']

const MAX_TOLD = 40

const isNone = (value: unknown): boolean => value === undefined || value === null

const unknownOf = (value: unknown, known: readonly unknown[]): LocalizedText | undefined => {
  if (isNone(value) || known.includes(value)) return undefined
  const given = typeof value === 'string' ? value : JSON.stringify(value)
  return localizedText('transitions:noSuchStage', { given: given.slice(0, MAX_TOLD) })
}

const unnumbered = (value: unknown): LocalizedText | undefined =>
  isNone(value) || isIssueNumber(value)
    ? undefined
    : localizedText('transitions:noSuchNumber', { max: MAX_ISSUE_NUMBER })

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0)

const itemsIn = ({ highlights, lineup }: Written): number => {
  const sections: readonly unknown[] = Array.isArray(lineup) ? lineup : []
  const items = sections.map((row) => lengthOf((row as Written | null)?.['items']))
  return items.reduce((sum, count) => sum + count, lengthOf(highlights) + sections.length)
}

/** What cannot be read of a write to an issue, before anything is looked up for it. */
export const invalidIssueText = (data: Written): LocalizedText | undefined => {
  const { _status: status, number, stage } = data
  if (itemsIn(data) > MOST_ITEMS)
    return localizedText('transitions:longLineup', { max: MOST_ITEMS })
  return unknownOf(stage, ISSUE_STAGES) ?? unknownOf(status, STATUSES) ?? unnumbered(number)
}

/** @throws {Refusal} 400 */
export const refuseInvalidIssue = (req: PayloadRequest, data: Written): void => {
  const told = invalidIssueText(data)
  if (told) throw new Refusal(req, BAD_REQUEST, told)
}
