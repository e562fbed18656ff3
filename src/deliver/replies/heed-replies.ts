import type { Desk } from '../desk.js'
import type { LeasedDelivery, MailingRow, RecordedOutcome } from '../ports.js'

/** What replies ask for beyond their own row: a domain that is slowed down, an address that is suppressed. */
export const heedReplies = async (
  _desk: Desk,
  _mailing: MailingRow,
  _deliveries: readonly LeasedDelivery[],
  _outcomes: readonly RecordedOutcome[],
): Promise<void> => {}
