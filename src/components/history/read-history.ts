import type { PayloadRequest } from 'payload'

import type { LocalizedText } from '../../domain/localized-text.js'
import type { Slugs } from '../../options/resolve-options.js'

/** How many entries of the audit trail the page shows. */
export const MAX_AUDIT_ENTRIES = 200

/** A row of the audit trail, with dates as the database returns them. */
export type AuditRow = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly at: string | Date
  readonly actor: string
  readonly actorName?: string | null
  readonly contentHash?: string | null
  readonly note?: string | null
  readonly changes?: readonly LocalizedText[] | null
}

export type EditionSummaryRow = {
  readonly id: string
  readonly ordinal: number
  readonly kind: 'first' | 'correction'
  readonly contentHash: string
  readonly frozenAt: string | Date
  readonly withdrawnAt?: string | Date | null
}

export type History = {
  readonly moves: readonly AuditRow[]
  readonly editions: readonly EditionSummaryRow[]
}

/** The audit trail and the editions of an issue, newest first, without their contents. Two queries. */
export const readHistory = async (
  req: PayloadRequest,
  slugs: Slugs,
  issueId: string | number,
): Promise<History> => {
  const where = { issue: { equals: issueId } }
  const moves = await req.payload.db.find<AuditRow>({
    collection: slugs.audit,
    limit: MAX_AUDIT_ENTRIES,
    pagination: false,
    req,
    select: {
      actor: true,
      actorName: true,
      at: true,
      changes: true,
      contentHash: true,
      from: true,
      note: true,
      to: true,
    },
    sort: '-at',
    where,
  })
  const editions = await req.payload.db.find<EditionSummaryRow>({
    collection: slugs.editions,
    pagination: false,
    req,
    select: { contentHash: true, frozenAt: true, kind: true, ordinal: true, withdrawnAt: true },
    sort: '-ordinal',
    where,
  })
  return { editions: editions.docs, moves: moves.docs }
}
