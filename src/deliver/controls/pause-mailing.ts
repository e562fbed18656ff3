import {
  isPastHold,
  requireMailing,
  wrongStateFault,
  type ControlContext,
} from './mailing-controls.js'
import type { MailingChange, MailingRow } from '../ports/mailings.js'

const resumePoint = (controls: ControlContext, mailing: MailingRow): MailingChange | undefined => {
  const { state } = mailing
  if (state === 'preparing' || state === 'submitting') return { resumeTo: state }
  return isPastHold(controls, mailing)
    ? { resumeTo: 'preparing', startedAt: controls.clock() }
    : undefined
}

/**
 * Stops a mailing until somebody resumes it. Messages that are being submitted finish.
 *
 * @param by name of the person who pauses
 * @throws {Fault} MOVE_NOT_NOW when it is not being sent
 */
export const pauseMailing = async (
  controls: ControlContext,
  mailingId: string,
  by: string,
): Promise<void> => {
  const mailing = await requireMailing(controls, mailingId)
  const { state } = mailing
  const resume = resumePoint(controls, mailing)
  if (!resume) throw wrongStateFault(state)
  const change = { ...resume, pausedBy: by, pauseReason: null }
  if (await controls.mailings.move({ mailingId, from: state, to: 'paused', change })) return
  throw wrongStateFault((await requireMailing(controls, mailingId)).state)
}
