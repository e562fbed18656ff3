import { FAULTS } from '../../domain/fault.js'
import type { MailingStatus } from '../../issues/queries/mailing-report-type.js'
import type { Formatters } from '../mailing/use-formatters.js'

/** Why a mailing is paused, by whom, and what is to be done. */
export const describePause = (
  {
    pausedFor,
    pauseReason,
    stoppedBy,
  }: Pick<MailingStatus, 'pausedFor' | 'pauseReason' | 'stoppedBy'>,
  { say, tell }: Pick<Formatters, 'say' | 'tell'>,
): string => {
  const name = stoppedBy ?? ''
  const reason = pauseReason ?? ''
  if (!(name in FAULTS)) return say('mailing:pausedBy', { name })
  if (pausedFor) return tell(pausedFor)
  if (name === 'SETUP_WRONG') return say('mailing:pausedBySetup', { reason })
  if (name === 'CONTENT_CONFLICT') return say('mailing:pausedByRecord', { reason })
  return say('mailing:pausedByOther', { reason })
}
