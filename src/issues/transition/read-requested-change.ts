import type { RequestedChange } from '../../domain/issue/transition-context.js'
import { requestedCorrection } from '../../domain/issue/correction.js'
import type { IssueStage } from '../../domain/issue/issue-stages.js'

export type WriteData = {
  readonly stage?: IssueStage
  readonly _status?: string
  readonly reviewNote?: string | null
} & Record<string, unknown>

type Row = { readonly stage?: IssueStage }

/** Fields of a request that moves an issue and does nothing else. */
const MOVE_FIELDS = new Set([
  'stage',
  '_status',
  'deliver',
  'reviewNote',
  'publishAt',
  'zone',
  'correction',
])

const allStand = (rows: readonly Row[], at: IssueStage): boolean =>
  rows.length > 0 && rows.every(({ stage }) => stage === at)

/** A request for the stage that the issue has already: publish the correction, or schedule another time. */
const askedAgain = (data: WriteData, rows: readonly Row[]): IssueStage | undefined => {
  const { stage } = data
  if (stage === 'published' && allStand(rows, 'published')) return 'published'
  const namesHour = stage === 'scheduled' || (stage === undefined && 'publishAt' in data)
  return namesHour && allStand(rows, 'scheduled') ? 'scheduled' : undefined
}

const askedTo = (
  data: WriteData,
  rows: readonly Row[],
  isAlone: boolean,
): IssueStage | undefined => {
  const { _status, stage } = data
  if (_status === 'published') return 'published'
  const isElsewhere = rows.some((row) => (row.stage ?? 'draft') !== stage)
  if (stage !== undefined && isElsewhere) return stage
  return isAlone ? askedAgain(data, rows) : undefined
}

/**
 * Reads what a write asks besides its content. A form sends its stage and correction with everything else, so only a
 * request without content moves a correction.
 */
export const readRequestedChange = (
  data: WriteData,
  rows: readonly Row[],
): RequestedChange & { readonly isMixed: boolean } => {
  const { _status, correction: wanted, publishAt, reviewNote, zone } = data
  const isAlone = Object.keys(data).every((name) => MOVE_FIELDS.has(name))
  const correction = isAlone ? requestedCorrection(wanted) : undefined
  const to = correction ? undefined : askedTo(data, rows, isAlone)
  return {
    isMixed: to !== undefined && _status !== 'published' && !isAlone,
    note: reviewNote ?? null,
    publishAt,
    zone,
    ...(correction ? { correction } : {}),
    ...(to ? { to } : {}),
  }
}
