import type { LocalizedText } from '../../domain/localized-text.js'
import type { IssueStage } from '../../domain/issue/issue-stages.js'
import { translate, type Translate } from '../../i18n/translate.js'
import type { IssueRequest } from './issue-handler.js'
import { actualChanges } from './actual-changes.js'
import type { LastTransition, IssueStatus } from './issue-status-type.js'

type Row = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly at: string | Date
  readonly actorName?: string | null
  readonly note?: string | null
  readonly changes?: readonly LocalizedText[] | null
}

type Moves = Pick<IssueStatus, 'approvedBy' | 'lastMove'>

/**
 * Rows of the audit trail that are read, newest first. Those of a correction come after the one that made the issue's
 * stage.
 */
const LOOKED_AT = 20

const toLastTransition = (
  t: Translate,
  { actorName, at, changes, from, note }: Row,
): LastTransition => ({
  from,
  at: new Date(at).toISOString(),
  by: actorName ?? '',
  note: note ?? '',
  changes: actualChanges(changes).map((change) => translate(t, change)),
})

/** Finds what the audit trail says about the issue's current stage. */
export const findLastTransitions = async (
  { issue, req, slugs }: IssueRequest,
  stage: IssueStage,
): Promise<Moves> => {
  const { docs } = await req.payload.db.find<Row>({
    collection: slugs.audit,
    limit: LOOKED_AT,
    pagination: false,
    req,
    sort: '-at',
    where: { issue: { equals: issue.id } },
  })
  const row = docs.find(({ to }) => to === stage)
  return {
    approvedBy:
      docs.find(({ from, to }) => to === 'approved' && from !== 'scheduled')?.actorName ?? null,
    lastMove: row ? toLastTransition(req.t, row) : null,
  }
}
