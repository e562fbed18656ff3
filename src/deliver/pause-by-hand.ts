import { mailingAt, notNow, type Helm } from './helm.js'

/**
 * Stops a mailing until somebody resumes it; what is being submitted just now finishes.
 *
 * @param by name of who asks
 * @throws {Fault} MOVE_NOT_NOW when it is not under way
 */
export const pauseByHand = async (helm: Helm, mailingId: string, by: string): Promise<void> => {
  const { state } = await mailingAt(helm, mailingId)
  if (state !== 'preparing' && state !== 'submitting') throw notNow(state)
  const change = { pausedBy: by, pauseReason: null, resumeTo: state }
  if (await helm.mailings.move({ mailingId, from: state, to: 'paused', change })) return
  throw notNow((await mailingAt(helm, mailingId)).state)
}
