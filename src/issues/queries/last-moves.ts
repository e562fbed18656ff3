import type { Sentence } from '../../domain/localized-text.js'
import type { IssueStage } from '../../domain/stages.js'
import { translate, type Translate } from '../../i18n/translate.js'
import type { AskedOfIssue } from './on-issue.js'
import { realChanges } from './real-changes.js'
import type { LastMove, Standing } from './issue-status-type.js'

type Row = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly at: string | Date
  readonly actorName?: string | null
  readonly note?: string | null
  readonly changes?: readonly Sentence[] | null
}

type Moves = Pick<Standing, 'approvedBy' | 'lastMove'>

/** Moves looked at, newest first: those of a correction come after the one that brought the issue where it stands. */
const LOOKED_AT = 20

const toldOf = (t: Translate, { actorName, at, changes, from, note }: Row): LastMove => ({
  from,
  at: new Date(at).toISOString(),
  by: actorName ?? '',
  note: note ?? '',
  changes: realChanges(changes).map((change) => translate(t, change)),
})

/** What the audit trail says of where an issue stands now. */
export const lastMoves = async (
  { issue, req, slugs }: AskedOfIssue,
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
    lastMove: row ? toldOf(req.t, row) : null,
  }
}
