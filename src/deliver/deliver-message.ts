import type { Clock } from '../domain/clock.js'
import { Fault } from '../domain/fault.js'
import type { LeasedDelivery, Message, Outcome, Transport } from './ports.js'
import { retryAt } from './retry-at.js'
import { withoutAddresses } from './without-addresses.js'

export type DeliverMessageArgs = {
  readonly clock: Clock
  readonly delivery: LeasedDelivery
  /** From then on a deferral is a refusal. */
  readonly giveUpAt: Date
  readonly message: Message
  readonly transport: Transport
}

const outcomeOf = (fault: Fault, args: DeliverMessageArgs): Outcome | undefined => {
  const at = args.clock()
  const reply = withoutAddresses(fault.message)
  switch (fault.code) {
    case 'RECIPIENT_REFUSED':
      return { state: 'refused', at, reply }
    case 'TRANSPORT_UNCERTAIN':
      return { state: 'uncertain', at, reply }
    case 'TRANSPORT_DEFERRED':
      return at >= args.giveUpAt
        ? { state: 'refused', at, reply }
        : { state: 'deferred', at, reply, retryAt: retryAt(args.delivery.attempts, at) }
    default:
      return undefined
  }
}

/**
 * Hands one message to the transport.
 *
 * @throws {Fault} what concerns no single recipient: TRANSPORT_UNREACHABLE, SETUP_WRONG
 */
export const deliverMessage = async (args: DeliverMessageArgs): Promise<Outcome> => {
  try {
    const reply = await args.transport.send(args.message)
    return { state: 'accepted', at: args.clock(), reply: withoutAddresses(reply) }
  } catch (error) {
    const outcome = error instanceof Fault ? outcomeOf(error, args) : undefined
    if (!outcome) throw error
    return outcome
  }
}
