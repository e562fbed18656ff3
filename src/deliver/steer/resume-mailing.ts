import { mailingAt, notNow, type Helm } from './helm.js'

/**
 * Lets a paused mailing go on where it was.
 *
 * @throws {Fault} MOVE_NOT_NOW when it is not paused
 */
export const resumeMailing = async (helm: Helm, mailingId: string): Promise<void> => {
  const { bounced, complained, resumeTo, samples } = await mailingAt(helm, mailingId)
  const countedFrom = { atMs: helm.clock().getTime(), bounced, complained }
  const change = {
    pausedBy: null,
    pauseReason: null,
    samples: { ...samples, countedFrom, pausedFor: null, still: null },
  }
  if (await helm.mailings.move({ mailingId, from: 'paused', to: resumeTo, change })) return
  throw notNow((await mailingAt(helm, mailingId)).state)
}
