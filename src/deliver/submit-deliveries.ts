import { parseAddress } from '../domain/address.js'
import { Fault } from '../domain/fault.js'
import { deliverMessage } from './deliver-message.js'
import type { Desk } from './desk.js'
import type { Slot } from './pace/pacer.js'
import { sleepUntil } from './pace/sleep-until.js'
import { inParallel } from './in-parallel.js'
import type { LeasedDelivery, Outcome, RecordedOutcome, WriteMessage } from './ports.js'
import { withoutAddresses } from './without-addresses.js'

export type SubmitArgs = {
  readonly connections: number
  readonly slots: readonly Slot[]
  readonly giveUpAt: Date
  readonly write: WriteMessage
}

export type Submitted = {
  readonly outcomes: readonly RecordedOutcome[]
  /** What stopped the group: nothing that one recipient is to blame for. */
  readonly halt: Error | undefined
}

type SubmittingDesk = Pick<Desk, 'clock' | 'signal' | 'transport'>

const NOT_AN_ADDRESS = 'Not an address that mail can be sent to; nothing was tried.'

const submitOne = async (
  desk: SubmittingDesk,
  args: SubmitArgs,
  delivery: LeasedDelivery,
): Promise<Outcome> => {
  const { clock, transport } = desk
  if (parseAddress(delivery.address) === undefined)
    return { state: 'refused', at: clock(), reply: NOT_AN_ADDRESS }
  const message = await args.write(delivery, clock())
  return deliverMessage({ clock, delivery, giveUpAt: args.giveUpAt, message, transport })
}

/**
 * Sends rows that are `submitting`, some at once. Every row comes back with an outcome: once something halts the
 * group, or the worker is told to stop, rows without a first byte on the wire come back as `queued`.
 */
export const submitDeliveries = async (
  desk: SubmittingDesk,
  args: SubmitArgs,
): Promise<Submitted> => {
  let halt: Error | undefined
  const submit = async ({ at, delivery }: Slot): Promise<RecordedOutcome> => {
    const deliveryId = delivery.id
    if (at) await sleepUntil(at, desk)
    if (halt || desk.signal.aborted) return { deliveryId, outcome: { state: 'queued' } }
    try {
      return { deliveryId, outcome: await submitOne(desk, args, delivery) }
    } catch (error) {
      halt ??= error instanceof Error ? error : new Error(String(error))
      if (error instanceof Fault) return { deliveryId, outcome: { state: 'queued' } }
      const reply = withoutAddresses(String(error))
      return { deliveryId, outcome: { state: 'uncertain', at: desk.clock(), reply } }
    }
  }
  const outcomes = await inParallel(args.slots, args.connections, submit)
  return { outcomes, halt }
}
