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
 * Takes somebody's word for what became of uncertain messages: they arrived, or they are sent again. Rows first: a
 * worker that settles the mailing meanwhile looks once more.
 *
 * @returns how many still were uncertain
 * @throws {Fault} MOVE_NOT_NOW when they would be sent again by a cancelled mailing
 */
export const resolveUncertain = async (
  helm: ControlContext,
  { deliveryIds, mailingId, to }: Resolution,
): Promise<number> => {
  const { state } = await requireMailing(helm, mailingId)
  if (state === 'cancelled' && to === 'queued') throw wrongStateFault(state)
  const resolved = await helm.ledger.resolveUncertain(mailingId, deliveryIds, to)
  if (to === 'queued' && resolved > 0) {
    const change = { settledAt: null, startedAt: helm.clock() }
    await helm.mailings.move({ mailingId, from: 'settled', to: 'submitting', change })
  }
  await recount(helm, mailingId)
  return resolved
}
