import { requeueRelayRefusals } from './requeue-relay-refusals.js'
import { requireMailing, wrongStateFault, type ControlContext } from './mailing-controls.js'

/**
 * Lets a paused mailing go on where it was, with whoever was refused for a limit of our own relay.
 *
 * @throws {Fault} MOVE_NOT_NOW when it is not paused
 */
export const resumeMailing = async (helm: ControlContext, mailingId: string): Promise<void> => {
  const { bounced, complained, resumeTo, samples, state } = await requireMailing(helm, mailingId)
  if (state === 'paused') await requeueRelayRefusals(helm.ledger, mailingId)
  const countedFrom = { atMs: helm.clock().getTime(), bounced, complained }
  const change = {
    pausedBy: null,
    pauseReason: null,
    samples: { ...samples, countedFrom, pausedFor: null, still: null, waits: null },
  }
  if (await helm.mailings.move({ mailingId, from: 'paused', to: resumeTo, change })) return
  throw wrongStateFault((await requireMailing(helm, mailingId)).state)
}
