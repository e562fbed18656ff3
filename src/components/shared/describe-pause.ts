import { FAULTS } from '../../domain/fault.js'
import type { TranslateText } from '../../i18n/translate.js'
import type { MailingStatus } from '../../issues/queries/mailing-report-type.js'

/** Says why a mailing is paused, who paused it, and what to do. */
export const describePause = (
  {
    pausedFor,
    pauseReason,
    stoppedBy,
  }: Pick<MailingStatus, 'pausedFor' | 'pauseReason' | 'stoppedBy'>,
  t: TranslateText,
): string => {
  const name = stoppedBy ?? ''
  const reason = pauseReason ?? ''
  if (!(name in FAULTS)) return t('mailing:pausedBy', { name })
  if (pausedFor) return t(pausedFor)
  if (name === 'SETUP_WRONG') return t('mailing:pausedBySetup', { reason })
  if (name === 'CONTENT_CONFLICT') return t('mailing:pausedByRecord', { reason })
  return t('mailing:pausedByOther', { reason })
}
