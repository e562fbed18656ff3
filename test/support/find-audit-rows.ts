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

/** The audit log of an issue, oldest first. */
export const findAuditRows = async (
  { payload }: Newsroom,
  issueId: string,
): Promise<AuditRow[]> => {
  const { docs } = await payload.db.find<AuditRow & { id: string }>({
    collection: 'roundup-audit',
    pagination: false,
    sort: 'at',
    where: { issue: { equals: issueId } },
  })
  return docs
}
