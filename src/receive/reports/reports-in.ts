import { isAutomaticReply } from './automatic.js'
import { readComplaint } from './complaint.js'
import { nothing, shortened, toFailureReport } from './failure-report.js'
import { findFailedRecipients, type FailedRecipient } from './failed-recipients.js'
import { isBounceNotice, isDelayNotice } from './is-bounce.js'
import type { Notice } from './notice.js'
import type { Report, ReportKind } from './report.js'
import { readSesMail } from './ses-notification.js'
import { plainAddress, readStatusFields, type RecipientStatus } from './status-fields.js'

const kindOf = (action: string | undefined, notice: Notice): ReportKind => {
  if (action?.startsWith('delay')) return 'delay'
  if (/^(?:deliver|relay|expand)/.test(action ?? '')) return 'delivered'
  return action === undefined && isDelayNotice(notice) ? 'delay' : 'bounce'
}

/** Dovecot and some filters put the true reason into the words, under a status that is always the same. */
const OWN_REASON = /was automatically rejected:\s{0,20}(\S[^\n]{0,300})/

const MAX_SAID = 4000

const recipientOf = (
  { finalRecipient, originalRecipient }: RecipientStatus,
  named: readonly FailedRecipient[],
): string | null =>
  plainAddress(finalRecipient) ?? plainAddress(originalRecipient) ?? named[0]?.recipient ?? null

/** What the notice says about this recipient; all of it where it names no other. */
const saidOf = (notice: Notice, named: readonly FailedRecipient[], recipient: string | null) => {
  const about = named.find((one) => one.recipient === recipient?.toLowerCase())?.text
  return named.length > 1 && about !== undefined ? about : notice.text.slice(0, MAX_SAID)
}

const fromStatus = (
  fields: RecipientStatus,
  notice: Notice,
  named: readonly FailedRecipient[],
): Report => {
  const recipient = recipientOf(fields, named)
  const kind = kindOf(fields.action, notice)
  const { diagnostic = '', status } = fields
  if (kind !== 'bounce' && kind !== 'delay') {
    const words = shortened(diagnostic)
    const found = { reason: 'delivered', status: status ?? null, diagnostic: words } as const
    return { ...nothing('delivered'), recipient, ...found }
  }
  const own = OWN_REASON.exec(notice.text)?.[1]
  const said = saidOf(notice, named, recipient)
  return own === undefined
    ? toFailureReport({ kind, recipient, diagnostic, said, status })
    : toFailureReport({ kind, recipient, diagnostic: own, said, status: undefined })
}

const eachRecipientOnce = (reports: readonly Report[]): Report[] => [
  ...new Map(reports.map((report) => [report.recipient?.toLowerCase(), report])).values(),
]

const statusesOf = ({ parts, text }: Notice): RecipientStatus[] => {
  const inParts = parts
    .filter(({ isReturned, type }) => !isReturned && type.endsWith('delivery-status'))
    .flatMap((part) => readStatusFields(part.text))
  return inParts.length > 0 ? inParts : readStatusFields(text)
}

const fromWords = (notice: Notice): Report[] => {
  const kind = isDelayNotice(notice) ? 'delay' : 'bounce'
  const said = notice.text.slice(0, MAX_SAID)
  return findFailedRecipients(notice).map(({ recipient, text }) =>
    toFailureReport({ kind, recipient, diagnostic: text, said, status: undefined }),
  )
}

/**
 * What a message that came back says: complaints (RFC 5965), bounces (RFC 3464, then the words that servers write),
 * automatic replies (RFC 3834).
 *
 * @returns one report per recipient; at least one
 */
export const reportsIn = (notice: Notice): readonly Report[] => {
  const stated = readComplaint(notice) ?? readSesMail(notice.text)
  if (stated) return stated
  const statuses = statusesOf(notice)
  if (statuses.length > 0) {
    const named = findFailedRecipients(notice)
    return eachRecipientOnce(statuses.map((fields) => fromStatus(fields, notice, named)))
  }
  const failed = isBounceNotice(notice) ? fromWords(notice) : []
  if (failed.length > 0) return failed
  return [nothing(isAutomaticReply(notice) ? 'autoReply' : 'unknown')]
}
