import { createHash } from 'node:crypto'

import { redactAddresses } from '../domain/addresses/redact-addresses.js'
import type { SigningKey } from '../domain/addresses/tokens.js'
import type { Clock } from '../domain/clock.js'
import { isAbout, matchDelivery, type Match } from './match-delivery.js'
import type { Incoming } from './read-incoming.js'
import { isRepeatedBounce, REPEATED_BOUNCES } from './repeated-bounces.js'
import type { Report } from './reports/report.js'
import type { KeptReport, ReturnedDelivery, ReturnStore } from './return-store.js'

export type RecordContext = {
  readonly clock: Clock
  /** Those that sign envelope senders, now or in the past. */
  readonly keys: readonly SigningKey[]
  readonly store: ReturnStore
}

/** How many reports were kept, and how many change nothing: known before, about nobody, or no failure. */
export type Recorded = { readonly recorded: number; readonly ignored: number }

type Kept = { readonly report: Report; readonly match: Match; readonly source: string }

/** Anybody can write to the mailbox for bounces: of what is about nobody so much is kept a day, as evidence. */
const MAX_UNMATCHED_A_DAY = 500
const DAY_MS = 86_400_000

const isFailure = ({ kind }: Report): boolean => kind === 'bounce' || kind === 'complaint'

const keyOf = ({ match: { delivery }, report }: Kept, messageHash: string): string =>
  delivery
    ? `${delivery.id}:${report.kind}`
    : `${messageHash}:${createHash('sha256')
        .update(report.recipient ?? '')
        .digest('hex')
        .slice(0, 16)}`

const toKept = (kept: Kept, messageHash: string, at: Date): KeptReport => {
  const { match, report, source } = kept
  return {
    key: keyOf(kept, messageHash),
    kind: report.kind,
    reason: report.reason ?? 'undefined',
    isPermanent: report.permanentAddress,
    status: report.status ?? undefined,
    diagnostic: report.diagnostic === null ? undefined : redactAddresses(report.diagnostic),
    delivery: match.delivery,
    matchedBy: match.matchedBy,
    source,
    at,
  }
}

const suppressionReason = ({ permanentAddress, reason, status }: Report): string =>
  [permanentAddress ? 'bounced' : 'bounced in a row', reason, status].filter(Boolean).join(': ')

const applyBounce = async (
  { store }: RecordContext,
  { address, subscriptionId }: ReturnedDelivery,
  { report, source }: Kept,
): Promise<void> => {
  const isFinal =
    report.permanentAddress ||
    isRepeatedBounce(await store.pastDeliveries(subscriptionId, REPEATED_BOUNCES.inARow))
  if (isFinal) await store.suppress({ address, reason: suppressionReason(report), source })
}

/** Everything that a report changes; each step may be repeated, so that a report that comes again mends what a crash left out. */
const apply = async (
  context: RecordContext,
  delivery: ReturnedDelivery,
  kept: Kept,
): Promise<void> => {
  const { store } = context
  const { address, id, mailingId, publicationId } = delivery
  const { kind, reason } = kept.report
  const isComplaint = kind === 'complaint'
  const at = context.clock()
  await store.mark(id, isComplaint ? 'complained' : 'bounced', {
    reason: reason ?? 'undefined',
    at,
  })
  if (isComplaint) {
    const { source } = kept
    await store.suppress({ address, reason: 'complaint', source, ofPublication: publicationId })
  } else await applyBounce(context, delivery, kept)
  await store.recount(mailingId)
}

const recordOne = async (
  context: RecordContext,
  kept: Kept,
  messageHash: string,
): Promise<boolean> => {
  const { delivery } = kept.match
  const at = context.clock()
  if (!delivery) {
    const since = new Date(at.getTime() - DAY_MS)
    if ((await context.store.countUnmatched(since)) >= MAX_UNMATCHED_A_DAY) return false
    await context.store.keep(toKept(kept, messageHash, at))
    return false
  }
  const isNew = await context.store.keep(toKept(kept, messageHash, at))
  await apply(context, delivery, kept)
  return isNew
}

/** Final ones first: of several reports about one delivery the first is kept. */
const byWeight = (one: Report, other: Report): number =>
  Number(other.permanentAddress) - Number(one.permanentAddress)

/**
 * Keeps what a message says and does what follows from it. The same message again changes nothing, from whatever process:
 * rows are unique, counts are counted anew, and every step may be repeated. Automatic replies, delays and confirmations
 * change nothing; a report with a forged or unknown token is kept as such and acted on by nobody.
 *
 * @param source which way it came, e.g. `smtp`
 */
export const recordIncoming = async (
  context: RecordContext,
  incoming: Incoming,
  source: string,
): Promise<Recorded> => {
  const failures = incoming.reports.filter(isFailure).sort(byWeight)
  if (failures.length === 0) return { recorded: 0, ignored: incoming.reports.length }
  const match = await matchDelivery({ incoming, keys: context.keys, store: context.store })
  let recorded = 0
  for (const report of failures) {
    const about: Match = isAbout(match, report)
      ? match
      : { delivery: undefined, matchedBy: match.delivery ? 'nothing' : match.matchedBy }
    if (await recordOne(context, { report, match: about, source }, incoming.hash)) recorded += 1
  }
  return { recorded, ignored: incoming.reports.length - recorded }
}
