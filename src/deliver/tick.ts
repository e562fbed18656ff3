import { advanceMailing, type Turn } from './advance-mailing.js'
import type { DeliveryContext } from './delivery-context.js'
import { skipLeftovers } from './settle/skip-leftovers.js'

export type Tick = {
  /** Rows and state changes that were worked on; 0 means that there is nothing to do now. */
  readonly worked: number
  /** Mailings that still have work ahead. */
  readonly open: number
  /** The error when the mail server cannot be reached. */
  readonly unreachable?: string
}

/** One round of a worker: reclaims and skips rows that dead workers left, then advances every open mailing by one step. */
export const tick = async (context: DeliveryContext): Promise<Tick> => {
  await context.ledger.reclaim()
  await skipLeftovers(context)
  const open = await context.mailings.open()
  const openIds = new Set(open.map(({ id }) => id))
  context.state.keepOnly(openIds)
  context.messages.keepOnly(openIds)
  const turns: Turn[] = []
  for (const mailing of open) {
    if (context.signal.aborted) break
    turns.push(await advanceMailing(context, mailing))
  }
  const unreachable = turns.find((turn) => turn.unreachable !== undefined)?.unreachable
  return {
    worked: turns.reduce((sum, { worked }) => sum + worked, 0),
    open: open.length,
    ...(unreachable === undefined ? {} : { unreachable }),
  }
}
