import { isDue, mailingAt, notNow, type Helm } from './mailing-controls.js'
import type { MailingChange, MailingRow } from '../ports.js'

const whereItGoesOn = (helm: Helm, mailing: MailingRow): MailingChange | undefined => {
  const { state } = mailing
  if (state === 'preparing' || state === 'submitting') return { resumeTo: state }
  return isDue(helm, mailing) ? { resumeTo: 'preparing', startedAt: helm.clock() } : undefined
}

/**
 * Stops a mailing until somebody resumes it; what is being submitted just now finishes.
 *
 * @param by name of who asks
 * @throws {Fault} MOVE_NOT_NOW when it is not under way
 */
export const pauseByHand = async (helm: Helm, mailingId: string, by: string): Promise<void> => {
  const mailing = await mailingAt(helm, mailingId)
  const { state } = mailing
  const goesOn = whereItGoesOn(helm, mailing)
  if (!goesOn) throw notNow(state)
  const change = { ...goesOn, pausedBy: by, pauseReason: null }
  if (await helm.mailings.move({ mailingId, from: state, to: 'paused', change })) return
  throw notNow((await mailingAt(helm, mailingId)).state)
}
