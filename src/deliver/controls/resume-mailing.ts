import { bringBack } from './bring-back.js'
import { mailingAt, notNow, type Helm } from './mailing-controls.js'

/**
 * Lets a paused mailing go on where it was, with whoever was refused for a limit of our own relay.
 *
 * @throws {Fault} MOVE_NOT_NOW when it is not paused
 */
export const resumeMailing = async (helm: Helm, mailingId: string): Promise<void> => {
  const { bounced, complained, resumeTo, samples, state } = await mailingAt(helm, mailingId)
  if (state === 'paused') await bringBack(helm.ledger, mailingId)
  const countedFrom = { atMs: helm.clock().getTime(), bounced, complained }
  const change = {
    pausedBy: null,
    pauseReason: null,
    samples: { ...samples, countedFrom, pausedFor: null, still: null, waits: null },
  }
  if (await helm.mailings.move({ mailingId, from: 'paused', to: resumeTo, change })) return
  throw notNow((await mailingAt(helm, mailingId)).state)
}
