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
  { t }: Pick<Formatters, 't'>,
): string => {
  const name = stoppedBy ?? ''
  const reason = pauseReason ?? ''
  if (!(name in FAULTS)) return t('mailing:pausedBy', { name })
  if (pausedFor) return t(pausedFor)
  if (name === 'SETUP_WRONG') return t('mailing:pausedBySetup', { reason })
  if (name === 'CONTENT_CONFLICT') return t('mailing:pausedByRecord', { reason })
  return t('mailing:pausedByOther', { reason })
}
