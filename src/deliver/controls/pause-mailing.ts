import {
  isPastHold,
  requireMailing,
  wrongStateFault,
  type ControlContext,
} from './mailing-controls.js'
import type { MailingChange, MailingRow } from '../ports.js'

const whereItGoesOn = (helm: ControlContext, mailing: MailingRow): MailingChange | undefined => {
  const { state } = mailing
  if (state === 'preparing' || state === 'submitting') return { resumeTo: state }
  return isPastHold(helm, mailing) ? { resumeTo: 'preparing', startedAt: helm.clock() } : undefined
}

/**
 * Stops a mailing until somebody resumes it; what is being submitted just now finishes.
 *
 * @param by name of who asks
 * @throws {Fault} MOVE_NOT_NOW when it is not under way
 */
export const pauseMailing = async (
  helm: ControlContext,
  mailingId: string,
  by: string,
): Promise<void> => {
  const mailing = await requireMailing(helm, mailingId)
  const { state } = mailing
  const goesOn = whereItGoesOn(helm, mailing)
  if (!goesOn) throw wrongStateFault(state)
  const change = { ...goesOn, pausedBy: by, pauseReason: null }
  if (await helm.mailings.move({ mailingId, from: state, to: 'paused', change })) return
  throw wrongStateFault((await requireMailing(helm, mailingId)).state)
}
