import type { Payload } from 'payload'

import type { MailingReportProps } from '../../emails/notification/mailing-report-email.js'
import { groupReplies } from '../deliver/progress/group-replies.js'
import type { AdminLedger } from '../deliver/ports/admin-ledger.js'
import { progressOf } from '../deliver/progress/progress.js'
import type { Samples } from '../deliver/samples.js'
import type { LocalizedText } from '../domain/localized-text.js'
import type { DeliveryCounts } from '../domain/mailing-states.js'
import type { Slugs } from '../options/resolve-options.js'
import { createLedger } from '../storage/ledger/index.js'
import { systemClock } from '../storage/system-clock.js'

type Row = {
  readonly id: string
  readonly issue: string
  readonly pauseReason?: string | null
  readonly samples?: Samples | null
  readonly startedAt?: string | null
  readonly settledAt?: string | null
}

export type MailingFacts = Pick<MailingReportProps, 'perSecond' | 'reasons'> & {
  readonly issueId: string
  readonly counts: DeliveryCounts
  readonly pauseReason: string
  /** The reason in every language, if it has a text of ours. */
  readonly pausedFor: LocalizedText | undefined
  /** Since it last moved. */
  readonly stillMs: number
  /** The answer of a mail server that takes no message. */
  readonly unreachable: string | undefined
  readonly durationMs: number
}

const REASONS_TOLD = 3

const reasonsOf = async (
  ledger: Pick<AdminLedger, 'replies'>,
  mailingId: string,
): Promise<MailingFacts['reasons']> => {
  const replies = await ledger.replies(mailingId)
  return groupReplies(replies.filter(({ state }) => state === 'refused'))
    .slice(0, REASONS_TOLD)
    .map(({ readers, reply }) => ({ count: readers, reply }))
}

const pauseOf = ({
  pauseReason,
  samples,
}: Row): Pick<MailingFacts, 'pausedFor' | 'pauseReason'> => ({
  pauseReason: pauseReason ?? '',
  pausedFor: samples?.pausedFor ?? undefined,
})

const stillnessOf = ({ samples }: Row): Pick<MailingFacts, 'stillMs' | 'unreachable'> => ({
  stillMs: samples?.still ? systemClock().getTime() - samples.still.sinceMs : 0,
  unreachable: samples?.unreachable?.reply,
})

/** Reads how a mailing went so far, in three queries. */
export const findMailingFacts = async (
  payload: Payload,
  slugs: Slugs,
  mailingId: string,
): Promise<MailingFacts | undefined> => {
  const row = await payload.db.findOne<Row>({
    collection: slugs.mailings,
    where: { id: { equals: mailingId } },
  })
  if (!row) return undefined
  const ledger = createLedger(payload, slugs, systemClock)
  const counts = await ledger.counts(mailingId)
  const startedAt = row.startedAt ? new Date(row.startedAt) : undefined
  const at = row.settledAt ? new Date(row.settledAt) : startedAt
  return {
    issueId: row.issue,
    counts,
    ...pauseOf(row),
    ...stillnessOf(row),
    perSecond: at ? progressOf({ at, counts, startedAt }).perSecond : 0,
    reasons: counts.refused > 0 ? await reasonsOf(ledger, mailingId) : [],
    durationMs: at && startedAt ? at.getTime() - startedAt.getTime() : 0,
  }
}
