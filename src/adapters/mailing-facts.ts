import type { Payload } from 'payload'

import type { MailingReportProps } from '../../emails/mailing-report/mailing-report.js'
import { progressOf } from '../deliver/progress.js'
import { refusalReasons } from '../deliver/refusal-reasons.js'
import type { DeliveryCounts } from '../domain/mailing-states.js'
import type { Slugs } from '../options/resolve-options.js'
import { createLedger } from './ledger.js'
import { systemClock } from './system-clock.js'

type Row = {
  readonly id: string
  readonly issue: string
  readonly pauseReason?: string | null
  readonly startedAt?: string | null
  readonly settledAt?: string | null
}

export type MailingFacts = Pick<MailingReportProps, 'perSecond' | 'reasons'> & {
  readonly issueId: string
  readonly counts: DeliveryCounts
  readonly pauseReason: string
  readonly tookMs: number
}

/** Enough to tell the usual reasons from the rare ones. */
const REPLIES_READ = 2000
const REASONS_TOLD = 3

const repliesOf = async (payload: Payload, slugs: Slugs, mailingId: string): Promise<string[]> => {
  const { docs } = await payload.db.find<{ id: string; lastReply?: string | null }>({
    collection: slugs.deliveries,
    limit: REPLIES_READ,
    pagination: false,
    select: { lastReply: true },
    where: { and: [{ mailing: { equals: mailingId } }, { state: { equals: 'refused' } }] },
  })
  return docs.flatMap(({ lastReply }) => lastReply ?? [])
}

/** How a mailing went so far, in three queries. */
export const mailingFacts = async (
  payload: Payload,
  slugs: Slugs,
  mailingId: string,
): Promise<MailingFacts | undefined> => {
  const row = await payload.db.findOne<Row>({
    collection: slugs.mailings,
    where: { id: { equals: mailingId } },
  })
  if (!row) return undefined
  const counts = await createLedger(payload, slugs, systemClock).counts(mailingId)
  const startedAt = row.startedAt ? new Date(row.startedAt) : undefined
  const at = row.settledAt ? new Date(row.settledAt) : startedAt
  const replies = counts.refused > 0 ? await repliesOf(payload, slugs, mailingId) : []
  return {
    issueId: row.issue,
    counts,
    pauseReason: row.pauseReason ?? '',
    perSecond: at ? progressOf({ at, counts, startedAt }).perSecond : 0,
    reasons: refusalReasons(replies, REASONS_TOLD),
    tookMs: at && startedAt ? at.getTime() - startedAt.getTime() : 0,
  }
}
