import type { OpenMailing } from '../../storage/open-mailings.js'
import type { TickStatus } from '../../storage/last-tick.js'
import { FAULTS } from '../../domain/fault.js'
import { formatDuration } from '../../i18n/format-duration.js'

type Waiting = Pick<
  OpenMailing,
  'counts' | 'holdUntil' | 'id' | 'pauseReason' | 'samples' | 'state' | 'stillSinceMs' | 'stoppedBy'
>

type WaitContext = {
  readonly now: Date
  /** Set where a schedule sends instead of a worker. */
  readonly tick?: TickStatus | null
  readonly workers: number
}

const formatMinute = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`

const pausedReason = ({ id, pauseReason, stoppedBy = '' }: Waiting): string =>
  stoppedBy in FAULTS
    ? `It paused itself (${stoppedBy}): ${(pauseReason ?? 'no reason was kept').replace(/\.$/, '')}. Fix that, then run: roundup resume ${id}`
    : `Paused by ${stoppedBy}. It goes on with: roundup resume ${id}`

const tickReason = ({ lastAt, url }: TickStatus, now: Date): string => {
  const remedy = `To run it now: curl -X POST -H "Authorization: Bearer $SECRET" ${url}`
  if (lastAt === null)
    return `Nobody is sending: no schedule has called the tick yet, and no worker is running. Nothing is lost. ${remedy}`
  const span = formatDuration('en', Math.max(0, now.getTime() - Date.parse(lastAt)))
  return `It goes on with the next tick; the last one began ${span} ago. ${remedy}`
}

const holdingReason = ({ holdUntil }: Waiting, { now, tick, workers }: WaitContext): string => {
  if (holdUntil > now)
    return tick
      ? `In its undo window until ${holdUntil.toISOString()}; then it starts with the next tick.`
      : `In its undo window until ${holdUntil.toISOString()}; then it starts by itself if a worker is running.`
  if (workers === 0 && tick) return tickReason(tick, now)
  return workers === 0
    ? 'It could start now, but no worker is running. Start one: roundup worker'
    : 'Its undo window is over; it starts with the worker’s next round.'
}

const unreachableReason = ({ samples }: Waiting): string | undefined =>
  samples.unreachable
    ? `The mail server has not answered since ${formatMinute(new Date(samples.unreachable.sinceMs))}: “${samples.unreachable.reply}”. The worker tries again by itself.`
    : undefined

const isAllDeferred = ({ deferred, leased, queued, submitting }: Waiting['counts']): boolean =>
  deferred > 0 && queued + leased + submitting === 0

const LIMIT_TEXTS = {
  quota: 'The mail server accepts no more for now, and nobody is refused for that',
  warmUp: 'Today’s limit of the warm-up is reached',
  window: 'Outside its sending hours',
} as const

const RESUME_TEXTS = {
  quota: 'one mail is tried at',
  warmUp: 'it goes on by itself at',
  window: 'it goes on by itself at',
} as const

const quotedReply = (reply: string | undefined): string =>
  reply === undefined ? '' : ` (“${reply.replace(/\.$/, '')}”)`

const limitReason = ({ samples: { waits } }: Waiting, { now }: WaitContext): string | undefined =>
  waits && new Date(waits.until) > now
    ? `${LIMIT_TEXTS[waits.because]}${quotedReply(waits.reply)}; ${RESUME_TEXTS[waits.because]} ${formatMinute(new Date(waits.until))}.`
    : undefined

const slowedReason = ({ samples }: Waiting): string | undefined =>
  samples.slowed
    ? `The mail server asks for a slower rate${quotedReply(samples.slowed.reply)}; it goes on by itself, at about ${String(samples.slowed.perMinute)} mails a minute for now.`
    : undefined

const nextTryReason = ({ counts, samples }: Waiting): string | undefined =>
  isAllDeferred(counts) && samples.nextTryAt
    ? `All that is left was deferred (${String(counts.deferred)}); the next try is at ${formatMinute(new Date(samples.nextTryAt))}.`
    : undefined

const stalledReason = ({ stillSinceMs }: Waiting, { now }: WaitContext): string | undefined =>
  stillSinceMs === undefined
    ? undefined
    : `It has not moved for ${formatDuration('en', now.getTime() - stillSinceMs)} although it waits for nothing. Look into the log of the worker and of the mail server.`

const sendingReason = (mailing: Waiting, around: WaitContext): string | undefined =>
  unreachableReason(mailing) ??
  limitReason(mailing, around) ??
  slowedReason(mailing) ??
  nextTryReason(mailing) ??
  stalledReason(mailing, around)

const NO_WORKER =
  'Nobody is sending: no worker is running. Nothing is lost; start one: roundup worker'

/** A schedule sends: what stops the mailing, if anything does, and when it was called last. */
const scheduledReason = (mailing: Waiting, around: WaitContext, tick: TickStatus): string => {
  const reason = tick.lastAt === null ? undefined : sendingReason(mailing, around)
  return [reason, tickReason(tick, around.now)].filter(Boolean).join(' ')
}

/** Why a mailing makes no progress, and what to do; `undefined` while it does, or when it has ended. */
export const describeWait = (mailing: Waiting, around: WaitContext): string | undefined => {
  switch (mailing.state) {
    case 'paused':
      return pausedReason(mailing)
    case 'holding':
      return holdingReason(mailing, around)
    case 'preparing':
    case 'submitting':
      if (around.workers > 0) return sendingReason(mailing, around)
      return around.tick ? scheduledReason(mailing, around, around.tick) : NO_WORKER
    default:
      return undefined
  }
}
