import { requeueRelayRefusals } from './requeue-relay-refusals.js'
import { requireMailing, wrongStateFault, type ControlContext } from './mailing-controls.js'

/**
 * Continues a paused mailing where it was, including readers who were refused for a limit of our own relay.
 *
 * @throws {Fault} MOVE_NOT_NOW when it is not paused
 */
export const resumeMailing = async (controls: ControlContext, mailingId: string): Promise<void> => {
  const { bounced, complained, resumeTo, samples, state } = await requireMailing(
    controls,
    mailingId,
  )
  if (state === 'paused') await requeueRelayRefusals(controls.ledger, mailingId)
  const countedFrom = { atMs: controls.clock().getTime(), bounced, complained }
  const change = {
    pausedBy: null,
    pauseReason: null,
    samples: { ...samples, countedFrom, pausedFor: null, still: null, waits: null },
  }
  if (await controls.mailings.move({ mailingId, from: 'paused', to: resumeTo, change })) return
  throw wrongStateFault((await requireMailing(controls, mailingId)).state)
}
