import { parseAddress } from '../../domain/addresses/address.js'
import { Fault, type FaultCode } from '../../domain/fault.js'
import { deliverMessage } from './deliver-message.js'
import type { DeliveryContext } from '../delivery-context.js'
import type { LeasedDelivery, Message, Outcome, WriteMessage } from '../ports.js'
import { redactAddresses } from '../../domain/addresses/redact-addresses.js'

export type SubmitArgs = {
  readonly giveUpAt: Date
  readonly resendsUncertain: boolean
  readonly write: WriteMessage
}

export type Submitted = {
  readonly outcome: Outcome
  /** What stops all that follow: nothing that this one recipient is to blame for. */
  readonly halt?: Error
}

type SubmitContext = Pick<DeliveryContext, 'clock' | 'random' | 'transport'>

const NOT_AN_ADDRESS = 'Not an address that mail can be sent to; nothing was tried.'

const submit = (
  { clock, random, transport }: SubmitContext,
  { giveUpAt, resendsUncertain }: SubmitArgs,
  { delivery, message }: { readonly delivery: LeasedDelivery; readonly message: Message },
): Promise<Outcome> =>
  deliverMessage({ clock, delivery, giveUpAt, message, random, resendsUncertain, transport })

/** What a row shows of the reply that was no fault of its reader's, for whoever looks for the one whose turn it was. */
const SHOWN: readonly FaultCode[] = ['RELAY_QUOTA', 'RELAY_THROTTLED', 'SETUP_WRONG']

const givenBack = ({ code, message }: Fault): Outcome =>
  SHOWN.includes(code) ? { state: 'queued', reply: redactAddresses(message) } : { state: 'queued' }

/**
 * Sends one row that is `submitting`. It always gets an outcome: `queued` when something that is not the recipient's fault
 * came before its first byte, `uncertain` when a bug leaves open how far it came.
 */
export const submitRow = async (
  desk: SubmitContext,
  args: SubmitArgs,
  delivery: LeasedDelivery,
): Promise<Submitted> => {
  if (parseAddress(delivery.address) === undefined)
    return { outcome: { state: 'refused', at: desk.clock(), reply: NOT_AN_ADDRESS } }
  let message: Message | undefined
  try {
    message = await args.write(delivery, desk.clock())
    return { outcome: await submit(desk, args, { delivery, message }) }
  } catch (error) {
    const halt = error instanceof Error ? error : new Error(String(error))
    if (error instanceof Fault) return { halt, outcome: givenBack(error) }
    if (!message) return { halt, outcome: { state: 'queued' } }
    const reply = redactAddresses(String(error))
    return { halt, outcome: { state: 'uncertain', at: desk.clock(), reply } }
  }
}
