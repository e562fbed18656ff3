import { advanceMailing, type Turn } from './advance-mailing.js'
import type { DeliveryContext } from './delivery-context.js'
import { skipLeftovers } from './settle/skip-leftovers.js'

export type Tick = {
  /** Rows and moves that were worked on; 0 means that there is nothing to do just now. */
  readonly worked: number
  /** Mailings that still have work ahead. */
  readonly open: number
  readonly unreachable?: string
}

/** One round of a worker: reclaims and skips what others left behind, then takes every open mailing a step on. */
export const tick = async (desk: DeliveryContext): Promise<Tick> => {
  await desk.ledger.reclaim()
  await skipLeftovers(desk)
  const open = await desk.mailings.open()
  const turns: Turn[] = []
  for (const mailing of open) {
    if (desk.signal.aborted) break
    turns.push(await advanceMailing(desk, mailing))
  }
  const unreachable = turns.find((turn) => turn.unreachable !== undefined)?.unreachable
  return {
    worked: turns.reduce((sum, { worked }) => sum + worked, 0),
    open: open.length,
    ...(unreachable === undefined ? {} : { unreachable }),
  }
}
