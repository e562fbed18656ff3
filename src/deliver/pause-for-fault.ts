import type { Fault } from '../domain/fault.js'
import type { MailingState } from '../domain/mailing-states.js'
import type { DeliveryContext } from './delivery-context.js'
import type { MailingRow } from './ports/mailings.js'
import { redactAddresses } from '../domain/addresses/redact-addresses.js'

const isUnderWay = (state: MailingState): state is 'preparing' | 'submitting' =>
  state === 'preparing' || state === 'submitting'

/** Pauses a mailing for a fault that is no recipient's, with the reason. */
export const pauseForFault = async (
  context: DeliveryContext,
  mailing: MailingRow,
  fault: Fault,
): Promise<void> => {
  const { id, state } = mailing
  const { samples } = (await context.mailings.find(id)) ?? mailing
  await context.mailings.move({
    mailingId: id,
    from: state,
    to: 'paused',
    change: {
      pausedBy: fault.code,
      pauseReason: redactAddresses(fault.message),
      samples: { ...samples, pausedFor: fault.text ?? null },
      report: 'due',
      ...(isUnderWay(state) ? { resumeTo: state } : {}),
    },
  })
}
