import type { Clock } from '../../domain/clock.js'
import { Fault } from '../../domain/fault.js'
import type { LeasedDelivery, Outcome } from '../ports/ledger.js'
import type { Message, Transport } from '../../domain/transport.js'
import { mayResend, retryAt } from '../replies/retry-rules.js'
import { redactAddresses } from '../../domain/addresses/redact-addresses.js'

export type DeliverMessageArgs = {
  readonly clock: Clock
  readonly delivery: LeasedDelivery
  /** From this instant on a deferral counts as a refusal. */
  readonly giveUpAt: Date
  readonly message: Message
  /** Returns a number from 0 to 1: spreads the waits. */
  readonly random: () => number
  /** Uncertain messages are sent again instead of held. */
  readonly resendsUncertain: boolean
  readonly transport: Transport
}

const GIVEN_UP = '(given up: the time to try again is over)'

const deferred = (fault: Fault, args: DeliverMessageArgs): Outcome => {
  const { delivery, giveUpAt, random } = args
  const { code } = fault
  const at = args.clock()
  const reply = redactAddresses(fault.message)
  if (at >= giveUpAt) return { state: 'refused', at, fault: code, reply: `${reply} ${GIVEN_UP}` }
  const waitUntil = retryAt({ at, attempts: delivery.attempts, giveUpAt, random: random() })
  return { state: 'deferred', at, fault: code, reply, retryAt: waitUntil }
}

/** Sent again at once where the publication chose so: the next connection may last longer. */
const uncertain = ({ code, message }: Fault, args: DeliverMessageArgs): Outcome => {
  const { clock, delivery, giveUpAt, resendsUncertain } = args
  const at = clock()
  const common = { at, fault: code, reply: redactAddresses(message) }
  const attempts = delivery.attempts + 1
  return resendsUncertain && mayResend({ at, attempts, giveUpAt })
    ? { ...common, state: 'deferred', retryAt: at }
    : { ...common, state: 'uncertain' }
}

const outcomeOf = (fault: Fault, args: DeliverMessageArgs): Outcome | undefined => {
  switch (fault.code) {
    case 'ADDRESS_UNKNOWN':
    case 'POLICY_REFUSED':
    case 'RECIPIENT_REFUSED': {
      const reply = redactAddresses(fault.message)
      return { state: 'refused', at: args.clock(), fault: fault.code, reply }
    }
    case 'DOMAIN_THROTTLED':
    case 'TRANSPORT_DEFERRED':
    case 'TRANSPORT_LOST':
      return deferred(fault, args)
    case 'TRANSPORT_UNCERTAIN':
      return uncertain(fault, args)
    default:
      return undefined
  }
}

/**
 * Hands one message to the transport.
 *
 * @throws {Fault} faults that concern no single recipient: TRANSPORT_UNREACHABLE, RELAY_QUOTA, RELAY_THROTTLED, SETUP_WRONG
 */
export const deliverMessage = async (args: DeliverMessageArgs): Promise<Outcome> => {
  try {
    const reply = await args.transport.send(args.message)
    return { state: 'accepted', at: args.clock(), reply: redactAddresses(reply) }
  } catch (error) {
    const outcome = error instanceof Fault ? outcomeOf(error, args) : undefined
    if (!outcome) throw error
    return outcome
  }
}
