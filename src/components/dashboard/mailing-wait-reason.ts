import type { Samples } from '../../deliver/samples.js'
import type { MailingState } from '../../domain/mailing-states.js'
import type { TranslateText } from '../../i18n/translate.js'
import { describePause } from '../shared/describe-pause.js'

type Mailing = {
  readonly state: MailingState
  readonly pausedBy?: string | null
  readonly pauseReason?: string | null
  readonly samples?: Samples | null
}

const whyPaused = (t: TranslateText, { pausedBy, pauseReason, samples }: Mailing): string =>
  describePause(
    {
      pausedFor: samples?.pausedFor,
      pauseReason: pauseReason ?? null,
      stoppedBy: pausedBy ?? null,
    },
    t,
  )

const TITLES = {
  quota: 'rateLimits:quotaTitle',
  warmUp: 'rateLimits:dayTitle',
  window: 'rateLimits:windowTitle',
} as const

const whyWaiting = (
  t: TranslateText,
  { slowed, unreachable, waits }: Samples,
): string | undefined => {
  if (unreachable) return t('mailing:unreachableTitle')
  if (!waits) return slowed ? t('rateLimits:slowedTitle') : undefined
  return t(TITLES[waits.because])
}

/** Says why a mailing waits or is paused; `undefined` for one that moves or has ended. */
export const mailingWaitReason = (t: TranslateText, mailing: Mailing): string | undefined => {
  const { samples, state } = mailing
  if (state === 'paused') return whyPaused(t, mailing)
  return state === 'submitting' && samples ? whyWaiting(t, samples) : undefined
}
