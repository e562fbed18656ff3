import type { Samples } from '../../deliver/samples.js'
import type { MailingState } from '../../domain/mailing-states.js'
import { pauseWords } from '../mailing/pause-words.js'
import type { DeskReader } from './desk-reader.js'

type Mailing = {
  readonly state: MailingState
  readonly pausedBy?: string | null
  readonly pauseReason?: string | null
  readonly samples?: Samples | null
}

type Reader = Pick<DeskReader, 'say' | 'tell'>

const whyPaused = (reader: Reader, { pausedBy, pauseReason, samples }: Mailing): string =>
  pauseWords(
    {
      pausedFor: samples?.pausedFor,
      pauseReason: pauseReason ?? null,
      stoppedBy: pausedBy ?? null,
    },
    reader,
  )

const TITLES = {
  quota: 'pace:quotaTitle',
  warmUp: 'pace:dayTitle',
  window: 'pace:windowTitle',
} as const

const whyWaiting = (
  { say }: Reader,
  { slowed, unreachable, waits }: Samples,
): string | undefined => {
  if (unreachable) return say('mailing:unreachableTitle')
  if (!waits) return slowed ? say('pace:slowedTitle') : undefined
  return say(TITLES[waits.because])
}

/** What holds a mailing back, in a sentence; nothing of one that moves or has ended. */
export const whyOf = (reader: Reader, mailing: Mailing): string | undefined => {
  const { samples, state } = mailing
  if (state === 'paused') return whyPaused(reader, mailing)
  return state === 'submitting' && samples ? whyWaiting(reader, samples) : undefined
}
