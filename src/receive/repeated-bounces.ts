import type { BounceReason } from './reports/report.js'
import type { PastDelivery } from './return-store.js'

/**
 * When bounces that are not final end in a suppression: so many mailings in a row, over so many days. Mailman disables a
 * member at a score of 5, with one point a day at most (`bounce_score_threshold`); a week is how long a full mailbox or
 * a broken server may reasonably stay so.
 */
export const REPEATED_BOUNCES = { inARow: 5, overDays: 7 } as const

const DAY_MS = 86_400_000

/** Reasons that may lie in the address. The others are about us or the message: they count for the breakers alone. */
const OF_THE_ADDRESS: ReadonlySet<BounceReason> = new Set([
  'mailboxFull',
  'suspend',
  'filtered',
  'expired',
  'networkError',
  'mailerError',
  'systemError',
  'systemFull',
  'undefined',
])

const isOfTheAddress = ({ reason, returned }: PastDelivery): boolean =>
  returned === 'bounced' && reason !== undefined && OF_THE_ADDRESS.has(reason)

/** Whether the newest deliveries bounced so often that the address is not mailed any more. @param past the newest first */
export const isRepeatedBounce = (past: readonly PastDelivery[]): boolean => {
  const row = past.slice(0, REPEATED_BOUNCES.inARow)
  const newest = row[0]
  const oldest = row.at(-1)
  if (!newest || !oldest || row.length < REPEATED_BOUNCES.inARow) return false
  const days = (newest.at.getTime() - oldest.at.getTime()) / DAY_MS
  return row.every(isOfTheAddress) && days >= REPEATED_BOUNCES.overDays
}
