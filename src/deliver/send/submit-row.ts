import { parseAddress } from '../../domain/addresses/address.js'
import { Fault, type FaultCode } from '../../domain/fault.js'
import { deliverMessage } from './deliver-message.js'
import type { DeliveryContext } from '../delivery-context.js'
import type { LeasedDelivery, Outcome } from '../ports/ledger.js'
import type { Message } from '../../domain/transport.js'
import type { WriteMessage } from '../ports/message-source.js'
import { redactAddresses } from '../../domain/addresses/redact-addresses.js'

export type SubmitArgs = {
  readonly giveUpAt: Date
  readonly resendsUncertain: boolean
  readonly write: WriteMessage
}

export type Submitted = {
  readonly outcome: Outcome
  /** An error that is not this recipient's and stops all that follow. */
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

/** Faults of our own side whose reply is stored in the row, for people who look for the cause of a pause. */
const STORED: readonly FaultCode[] = ['RELAY_QUOTA', 'RELAY_THROTTLED', 'SETUP_WRONG']

const givenBack = ({ code, message }: Fault): Outcome =>
  STORED.includes(code) ? { state: 'queued', reply: redactAddresses(message) } : { state: 'queued' }

/**
 * Sends one row that is `submitting`. It always gets an outcome: `queued` when something that is not the recipient's fault
 * happened before its first byte, `uncertain` when a bug leaves open how far it came.
 */
export const submitRow = async (
  context: SubmitContext,
  args: SubmitArgs,
  delivery: LeasedDelivery,
): Promise<Submitted> => {
  if (parseAddress(delivery.address) === undefined)
    return { outcome: { state: 'refused', at: context.clock(), reply: NOT_AN_ADDRESS } }
  let message: Message | undefined
  try {
    message = await args.write(delivery, context.clock())
    return { outcome: await submit(context, args, { delivery, message }) }
  } catch (error) {
    const halt = error instanceof Error ? error : new Error(String(error))
    if (error instanceof Fault) return { halt, outcome: givenBack(error) }
    if (!message) return { halt, outcome: { state: 'queued' } }
    const reply = redactAddresses(String(error))
    return { halt, outcome: { state: 'uncertain', at: context.clock(), reply } }
  }
}
