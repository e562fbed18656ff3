import { FAULTS } from '../../domain/fault.js'
import type { MailingNow } from '../../issues/queries/mailing-report-type.js'
import type { Words } from './use-words.js'

/** Why a mailing is paused, by whom, and what is to be done. */
export const pauseWords = (
  {
    pausedFor,
    pauseReason,
    stoppedBy,
  }: Pick<MailingNow, 'pausedFor' | 'pauseReason' | 'stoppedBy'>,
  { say, tell }: Pick<Words, 'say' | 'tell'>,
): string => {
  const name = stoppedBy ?? ''
  const reason = pauseReason ?? ''
  if (!(name in FAULTS)) return say('mailing:pausedBy', { name })
  if (pausedFor) return tell(pausedFor)
  if (name === 'SETUP_WRONG') return say('mailing:pausedBySetup', { reason })
  if (name === 'CONTENT_CONFLICT') return say('mailing:pausedByRecord', { reason })
  return say('mailing:pausedByOther', { reason })
}
