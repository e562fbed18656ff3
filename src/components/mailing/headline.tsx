'use client'

import type { MailingReport, MailingStatus } from '../../issues/queries/mailing-report-type.js'
import type { Formatters } from './use-formatters.js'

type Props = {
  readonly mailing: MailingStatus
  readonly now: Date
  readonly formatters: Formatters
  readonly workers: number
  readonly tick: MailingReport['tick']
}

const title = ({ mailing, formatters: { number, t } }: Props): string => {
  const { counts, readers, startedAt } = mailing
  if (startedAt === null && mailing.state !== 'cancelled')
    return t('mailing:goesTo', { count: readers, number: number(readers) })
  return t('mailing:headline', { accepted: number(counts.accepted), total: number(readers) })
}

const untilStart = ({ mailing, now, formatters: { duration, t } }: Props): string => {
  const leftMs = Math.ceil((Date.parse(mailing.holdUntil) - now.getTime()) / 1000) * 1000
  return leftMs > 0 ? t('mailing:startsIn', { time: duration(leftMs) }) : t('mailing:startsNow')
}

const WAITS = {
  quota: 'rateLimits:waitsForQuota',
  warmUp: 'rateLimits:waitsForDay',
  window: 'rateLimits:waitsForWindow',
} as const

const pace = ({ mailing, now, formatters }: Props): string[] => {
  const { counts, etaSeconds, nextTryAt, perSecond, waits } = mailing
  const { duration, hour, number, t } = formatters
  if (waits && etaSeconds !== 0) {
    const time = hour(waits.until, now.toISOString())
    return [t(WAITS[waits.because], { time })]
  }
  if (etaSeconds === 0 && counts.deferred > 0)
    return nextTryAt ? [t('mailing:waits', { time: hour(nextTryAt, now.toISOString()) })] : []
  const rate = t('mailing:rate', {
    number: number(perSecond < 10 ? perSecond : Math.round(perSecond)),
  })
  if (etaSeconds === null || etaSeconds === 0) return [rate]
  return [rate, t('mailing:left', { time: duration(etaSeconds * 1000) })]
}

const ending = ({ mailing, now, formatters }: Props): string[] => {
  const { settledAt, startedAt, state } = mailing
  const { duration, hour, t } = formatters
  if (!settledAt || !startedAt) return []
  const time = hour(settledAt, now.toISOString())
  const span = duration(Date.parse(settledAt) - Date.parse(startedAt))
  return state === 'settled'
    ? [t('mailing:settledAfter', { span, time })]
    : [t('mailing:cancelledAt', { time })]
}

/** Who sends: workers, or a schedule where none is running. */
const senders = ({ formatters: { duration, number, t }, now, tick, workers }: Props): string => {
  if (workers > 0 || !tick) return t('mailing:workers', { count: workers, number: number(workers) })
  if (tick.lastAt === null) return t('mailing:noTickYet')
  return t('mailing:lastTick', { span: duration(Math.max(0, +now - Date.parse(tick.lastAt))) })
}

const facts = (props: Props): string[] => {
  const { mailing, formatters } = props
  const alive = senders(props)
  switch (mailing.state) {
    case 'holding':
      return [untilStart(props), alive]
    case 'preparing': {
      const entered = Object.values(mailing.counts).reduce((sum, rows) => sum + rows, 0)
      return [formatters.t('mailing:entering', { number: formatters.number(entered) }), alive]
    }
    case 'submitting':
      return [...pace(props), alive]
    case 'paused':
      return [formatters.t('mailing:pausedNow'), alive]
    default:
      return ending(props)
  }
}

/** The progress of the mailing in one line. */
export const Headline = (props: Props) => (
  <div className="roundup-mailing__headline">
    <h2>{title(props)}</h2>
    <p>{facts(props).join(' · ')}</p>
  </div>
)
