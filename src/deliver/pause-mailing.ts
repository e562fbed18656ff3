import type { Fault } from '../domain/fault.js'
import type { MailingState } from '../domain/mailing-states.js'
import type { Desk } from './desk.js'
import type { MailingRow } from './ports.js'
import { withoutAddresses } from './without-addresses.js'

const isUnderWay = (state: MailingState): state is 'preparing' | 'submitting' =>
  state === 'preparing' || state === 'submitting'

/** Pauses a mailing for a fault that no recipient is to blame for, with a sentence why. */
export const pauseMailing = async (
  desk: Desk,
  { id, state }: MailingRow,
  fault: Fault,
): Promise<void> => {
  await desk.mailings.move({
    mailingId: id,
    from: state,
    to: 'paused',
    change: {
      pausedBy: fault.code,
      pauseReason: withoutAddresses(fault.message),
      report: 'due',
      ...(isUnderWay(state) ? { resumeTo: state } : {}),
    },
  })
}
