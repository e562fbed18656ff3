import type { Sentence } from '../../../domain/sentence.js'
import type { IssueStage } from '../../../domain/stages.js'
import { translate } from '../../../wording/translate.js'
import type { AskedOfIssue } from '../on-issue.js'
import type { LastMove } from './standing.js'

type Row = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly at: string | Date
  readonly actorName?: string | null
  readonly note?: string | null
  readonly changes?: readonly Sentence[] | null
}

/** The move that brought an issue where it stands; later ones of a correction are passed over. */
const LOOKED_AT = 20

export const lastMoveOf = async (
  { issue, req, slugs }: AskedOfIssue,
  stage: IssueStage,
): Promise<LastMove | null> => {
  const { docs } = await req.payload.db.find<Row>({
    collection: slugs.audit,
    limit: LOOKED_AT,
    pagination: false,
    req,
    sort: '-at',
    where: { issue: { equals: issue.id } },
  })
  const row = docs.find(({ to }) => to === stage)
  return row
    ? {
        from: row.from,
        at: new Date(row.at).toISOString(),
        by: row.actorName ?? '',
        note: row.note ?? '',
        changes: (row.changes ?? []).map((change) => translate(req.t, change)),
      }
    : null
}
