import {
  requireMailing,
  wrongStateFault,
  recount,
  type ControlContext,
} from './mailing-controls.js'

type Resolution = {
  readonly mailingId: string
  readonly deliveryIds: readonly string[] | 'all'
  readonly to: 'accepted' | 'queued'
}

/**
 * Applies a person's decision about uncertain messages: they arrived, or they are sent again. Rows are changed first: a
 * worker that settles the mailing at the same time checks for open rows once more.
 *
 * @returns how many still were uncertain
 * @throws {Fault} MOVE_NOT_NOW when a cancelled mailing would send them again
 */
export const resolveUncertain = async (
  controls: ControlContext,
  { deliveryIds, mailingId, to }: Resolution,
): Promise<number> => {
  const { state } = await requireMailing(controls, mailingId)
  if (state === 'cancelled' && to === 'queued') throw wrongStateFault(state)
  const resolved = await controls.ledger.resolveUncertain(mailingId, deliveryIds, to)
  if (to === 'queued' && resolved > 0) {
    const change = { settledAt: null, startedAt: controls.clock() }
    await controls.mailings.move({ mailingId, from: 'settled', to: 'submitting', change })
  }
  await recount(controls, mailingId)
  return resolved
}
