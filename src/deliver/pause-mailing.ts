import type { Fault } from '../domain/fault.js'
import type { MailingState } from '../domain/mailing-states.js'
import type { Sentence } from '../domain/localized-text.js'
import type { Desk } from './delivery-context.js'
import type { MailingRow } from './ports.js'
import { withoutAddresses } from '../domain/addresses/without-addresses.js'

const isUnderWay = (state: MailingState): state is 'preparing' | 'submitting' =>
  state === 'preparing' || state === 'submitting'

const sentenceOf = ({ details }: Fault): Sentence | null =>
  (details['sentence'] as Sentence | undefined) ?? null

/** Pauses a mailing for a fault that no recipient is to blame for, with a sentence why. */
export const pauseMailing = async (
  desk: Desk,
  mailing: MailingRow,
  fault: Fault,
): Promise<void> => {
  const { id, state } = mailing
  const { samples } = (await desk.mailings.find(id)) ?? mailing
  await desk.mailings.move({
    mailingId: id,
    from: state,
    to: 'paused',
    change: {
      pausedBy: fault.code,
      pauseReason: withoutAddresses(fault.message),
      samples: { ...samples, pausedFor: sentenceOf(fault) },
      report: 'due',
      ...(isUnderWay(state) ? { resumeTo: state } : {}),
    },
  })
}
