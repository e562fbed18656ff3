import type { Samples } from '../../deliver/samples.js'
import type { MailingState } from '../../domain/mailing-states.js'
import { describePause } from '../shared/describe-pause.js'
import type { WidgetContext } from './widget-context.js'

type Mailing = {
  readonly state: MailingState
  readonly pausedBy?: string | null
  readonly pauseReason?: string | null
  readonly samples?: Samples | null
}

type Reader = Pick<WidgetContext, 't'>

const whyPaused = (reader: Reader, { pausedBy, pauseReason, samples }: Mailing): string =>
  describePause(
    {
      pausedFor: samples?.pausedFor,
      pauseReason: pauseReason ?? null,
      stoppedBy: pausedBy ?? null,
    },
    reader,
  )

const TITLES = {
  quota: 'rateLimits:quotaTitle',
  warmUp: 'rateLimits:dayTitle',
  window: 'rateLimits:windowTitle',
} as const

const whyWaiting = ({ t }: Reader, { slowed, unreachable, waits }: Samples): string | undefined => {
  if (unreachable) return t('mailing:unreachableTitle')
  if (!waits) return slowed ? t('rateLimits:slowedTitle') : undefined
  return t(TITLES[waits.because])
}

/** What holds a mailing back, in a sentence; nothing of one that moves or has ended. */
export const waitReason = (reader: Reader, mailing: Mailing): string | undefined => {
  const { samples, state } = mailing
  if (state === 'paused') return whyPaused(reader, mailing)
  return state === 'submitting' && samples ? whyWaiting(reader, samples) : undefined
}
