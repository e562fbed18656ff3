import type { LocalizedText } from '../../src/domain/localized-text.js'
import type { Newsroom } from './newsroom.js'

export type AuditRow = {
  readonly actorName: string
  readonly from: string
  readonly to: string
  readonly note?: string | null
  readonly contentHash?: string | null
  readonly changes?: readonly LocalizedText[] | null
  readonly content?: unknown
}

/** The audit trail of an issue, the oldest move first. */
export const findAuditRows = async (
  { payload }: Newsroom,
  issueId: string,
): Promise<AuditRow[]> => {
  const { docs } = await payload.db.find<AuditRow & { id: string }>({
    collection: 'audit',
    pagination: false,
    sort: 'at',
    where: { issue: { equals: issueId } },
  })
  return docs
}
