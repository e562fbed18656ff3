import type { Fault } from '../domain/fault.js'
import type { DeliveryContext } from './delivery-context.js'
import type { MailingRow } from './ports.js'
import { redactAddresses } from '../domain/addresses/redact-addresses.js'

/** Says in a mailing's row that the mail server does not answer; the first words of an outage are enough. */
export const noteUnreachable = async (
  desk: DeliveryContext,
  mailing: MailingRow,
  fault: Fault,
): Promise<void> => {
  const { id, samples, state } = mailing
  if (samples.unreachable) return
  const unreachable = { sinceMs: desk.clock().getTime(), reply: redactAddresses(fault.message) }
  const change = { samples: { ...samples, unreachable } }
  await desk.mailings.move({ mailingId: id, from: state, to: state, change })
}
