import type { MailingUnderWay } from '../../storage/open-mailings.js'
import { FAULTS } from '../../domain/fault.js'
import { say } from '../../i18n/localize.js'
import { spanOfTime } from '../../i18n/span-of-time.js'

type Waiting = Pick<
  MailingUnderWay,
  'counts' | 'holdUntil' | 'id' | 'pauseReason' | 'samples' | 'state' | 'stillSinceMs' | 'stoppedBy'
>

type Around = { readonly now: Date; readonly workers: number }

const minute = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`

const paused = ({ id, pauseReason, stoppedBy = '' }: Waiting): string =>
  stoppedBy in FAULTS
    ? `It paused itself (${stoppedBy}): ${(pauseReason ?? 'no reason was kept').replace(/\.$/, '')}. Mend that, then: roundup resume ${id}`
    : `Paused by ${stoppedBy}. It goes on with: roundup resume ${id}`

const holding = ({ holdUntil }: Waiting, { now, workers }: Around): string => {
  if (holdUntil > now)
    return `In its undo window until ${holdUntil.toISOString()}; then it begins by itself, where a worker runs.`
  return workers === 0
    ? 'It would begin now, but no worker is running. Start one: roundup worker'
    : 'Its undo window is over; it begins with the worker’s next round.'
}

const unreachable = ({ samples }: Waiting): string | undefined =>
  samples.unreachable
    ? `The mail server does not answer since ${minute(new Date(samples.unreachable.sinceMs))}: “${samples.unreachable.reply}”. The worker tries again by itself.`
    : undefined

const isAllDeferred = ({ deferred, leased, queued, submitting }: Waiting['counts']): boolean =>
  deferred > 0 && queued + leased + submitting === 0

const ITS_HOUR = {
  quota: 'The mail server takes no more for now, and nobody is refused for that',
  warmUp: 'Its warm-up allows no more mails today',
  window: 'Outside its sending hours',
} as const

const GOES_ON = {
  quota: 'one mail is tried at',
  warmUp: 'it goes on by itself at',
  window: 'it goes on by itself at',
} as const

const inWords = (reply: string | undefined): string =>
  reply === undefined ? '' : ` (“${reply.replace(/\.$/, '')}”)`

const itsHour = ({ samples: { waits } }: Waiting, { now }: Around): string | undefined =>
  waits && new Date(waits.until) > now
    ? `${ITS_HOUR[waits.because]}${inWords(waits.reply)}; ${GOES_ON[waits.because]} ${minute(new Date(waits.until))}.`
    : undefined

const slowed = ({ samples }: Waiting): string | undefined =>
  samples.slowed
    ? `The mail server asked to go slower${inWords(samples.slowed.reply)}; it goes on by itself, at about ${String(samples.slowed.perMinute)} mails a minute for now.`
    : undefined

const nextTry = ({ counts, samples }: Waiting): string | undefined =>
  isAllDeferred(counts) && samples.nextTryAt
    ? `All that is left was deferred (${String(counts.deferred)}); the next try is at ${minute(new Date(samples.nextTryAt))}.`
    : undefined

const standsStill = ({ stillSinceMs }: Waiting, { now }: Around): string | undefined =>
  stillSinceMs === undefined
    ? undefined
    : `It has not moved for ${say('en', spanOfTime(now.getTime() - stillSinceMs))} although it waits for nothing. Look into the log of the worker and of the mail server.`

const whyUnderWay = (mailing: Waiting, around: Around): string | undefined =>
  unreachable(mailing) ??
  itsHour(mailing, around) ??
  slowed(mailing) ??
  nextTry(mailing) ??
  standsStill(mailing, around)

/** Why a mailing does not move just now, and what to do; nothing of one that moves or has ended. */
export const waitsFor = (mailing: Waiting, around: Around): string | undefined => {
  switch (mailing.state) {
    case 'paused':
      return paused(mailing)
    case 'holding':
      return holding(mailing, around)
    case 'preparing':
    case 'submitting':
      return around.workers === 0
        ? 'Nobody is sending: no worker is running. Nothing is lost; start one: roundup worker'
        : whyUnderWay(mailing, around)
    default:
      return undefined
  }
}
