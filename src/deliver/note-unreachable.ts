import type { Fault } from '../domain/fault.js'
import type { DeliveryContext } from './delivery-context.js'
import type { MailingRow } from './ports/mailings.js'
import { redactAddresses } from '../domain/addresses/redact-addresses.js'

/** Writes into a mailing's row that the mail server cannot be reached; the first error of an outage is kept. */
export const noteUnreachable = async (
  context: DeliveryContext,
  mailing: MailingRow,
  fault: Fault,
): Promise<void> => {
  const { id, samples, state } = mailing
  if (samples.unreachable) return
  const unreachable = { sinceMs: context.clock().getTime(), reply: redactAddresses(fault.message) }
  const change = { samples: { ...samples, unreachable } }
  await context.mailings.move({ mailingId: id, from: state, to: state, change })
}
