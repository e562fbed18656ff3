import { parseAddress } from '../../domain/address.js'
import { Fault } from '../../domain/fault.js'
import { deliverMessage } from './deliver-message.js'
import type { Desk } from '../desk.js'
import type { LeasedDelivery, Outcome, WriteMessage } from '../ports.js'
import { withoutAddresses } from '../replies/without-addresses.js'

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

type SubmittingDesk = Pick<Desk, 'clock' | 'random' | 'transport'>

const NOT_AN_ADDRESS = 'Not an address that mail can be sent to; nothing was tried.'

const submit = async (
  desk: SubmittingDesk,
  { giveUpAt, resendsUncertain, write }: SubmitArgs,
  delivery: LeasedDelivery,
): Promise<Outcome> => {
  const { clock, random, transport } = desk
  if (parseAddress(delivery.address) === undefined)
    return { state: 'refused', at: clock(), reply: NOT_AN_ADDRESS }
  const message = await write(delivery, clock())
  return deliverMessage({
    clock,
    delivery,
    giveUpAt,
    message,
    random,
    resendsUncertain,
    transport,
  })
}

/** A row that shows what was wrong with our set-up when it was its turn, for whoever looks for the reader it was. */
const givenBack = ({ code, message }: Fault): Outcome =>
  code === 'SETUP_WRONG'
    ? { state: 'queued', reply: withoutAddresses(message) }
    : { state: 'queued' }

/**
 * Sends one row that is `submitting`. It always gets an outcome: `queued` when a fault that is not the recipient's came
 * before its first byte, `uncertain` when a bug leaves open how far it came.
 */
export const submitRow = async (
  desk: SubmittingDesk,
  args: SubmitArgs,
  delivery: LeasedDelivery,
): Promise<Submitted> => {
  try {
    return { outcome: await submit(desk, args, delivery) }
  } catch (error) {
    const halt = error instanceof Error ? error : new Error(String(error))
    if (error instanceof Fault) return { halt, outcome: givenBack(error) }
    const reply = withoutAddresses(String(error))
    return { halt, outcome: { state: 'uncertain', at: desk.clock(), reply } }
  }
}
