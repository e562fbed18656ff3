'use client'

import type { MailingReport, MailingStatus } from '../../../issues/queries/mailing-report-type.js'
import { CopyCommand } from './copy-command.js'
import { endNotice, type MailingNotice } from './end-notice.js'
import { describePause } from '../../shared/describe-pause.js'
import type { Formatters } from '../use-formatters.js'

type Props = {
  readonly mailing: MailingStatus
  readonly now: Date
  readonly formatters: Formatters
  readonly workers: number
  readonly tick: MailingReport['tick']
}

const needsWorker = ({ mailing, workers }: Props): boolean =>
  workers === 0 && ['holding', 'preparing', 'submitting'].includes(mailing.state)

const nobody = ({ mailing, formatters: { t } }: Props): MailingNotice => ({
  command: t('mailing:command'),
  kind: 'error',
  text: t(mailing.state === 'holding' ? 'mailing:noWorkerHolding' : 'mailing:noWorker'),
  title: t('mailing:noWorkerTitle'),
})

/** A schedule may call every few minutes; only then is it worth a look. */
const LATE_TICK_MS = 15 * 60_000

const tickNotice = (
  { now, formatters: { duration, t } }: Props,
  { lastAt, url }: NonNullable<MailingReport['tick']>,
): MailingNotice => {
  const command = `curl -X POST -H "Authorization: Bearer $SECRET" ${url}`
  if (lastAt === null)
    return {
      command,
      kind: 'warning',
      text: t('mailing:neverTicked'),
      title: t('mailing:neverTickedTitle'),
    }
  const agoMs = Math.max(0, now.getTime() - Date.parse(lastAt))
  const title = t('mailing:tickedTitle', { span: duration(agoMs) })
  return agoMs < LATE_TICK_MS
    ? { kind: 'plain', text: t('mailing:ticked'), title }
    : { command, kind: 'warning', text: t('mailing:tickedLate'), title }
}

const noWorker = (props: Props): MailingNotice =>
  props.tick ? tickNotice(props, props.tick) : nobody(props)

/** Something sends, so that a failure is worth a notice. */
const isServed = ({ tick, workers }: Props): boolean => workers > 0 || Boolean(tick?.lastAt)

const unreachable = (
  { now, formatters: { hour, t } }: Props,
  { reply, sinceMs }: NonNullable<MailingStatus['unreachable']>,
): MailingNotice => ({
  kind: 'error',
  text: t('mailing:unreachable', { reply, time: hour(sinceMs, now.toISOString()) }),
  title: t('mailing:unreachableTitle'),
})

const still = ({ now, formatters: { duration, t } }: Props, sinceMs: number): MailingNotice => ({
  kind: 'error',
  text: t('mailing:stalled', { span: duration(now.getTime() - sinceMs) }),
  title: t('mailing:stalledTitle'),
})

const isUnderWay = ({ mailing: { state } }: Props): boolean =>
  state === 'preparing' || state === 'submitting'

const WAITS = {
  quota: { text: 'rateLimits:quotaWaitsToo', title: 'rateLimits:quotaTitle' },
  warmUp: { text: 'rateLimits:dayWaits', title: 'rateLimits:dayTitle' },
  window: { text: 'rateLimits:windowWaits', title: 'rateLimits:windowTitle' },
} as const

const waiting = ({ mailing, now, formatters: { hour, t } }: Props): MailingNotice[] => {
  const { state, waits } = mailing
  if (!waits || state !== 'submitting') return []
  const time = hour(waits.until, now.toISOString())
  const { text, title } = WAITS[waits.because]
  const { reply } = waits
  const body = reply === undefined ? t(text, { time }) : t('rateLimits:quotaWaits', { reply, time })
  return [{ kind: 'plain', text: body, title: t(title) }]
}

const slowed = ({ mailing, formatters: { number, t } }: Props): MailingNotice[] => {
  if (!mailing.slowed || mailing.state !== 'submitting' || mailing.waits) return []
  const { perMinute, reply } = mailing.slowed
  const text = t('rateLimits:slowed', { number: number(perMinute), reply })
  return [{ kind: 'plain', text, title: t('rateLimits:slowedTitle') }]
}

const stateNotice = ({ mailing, now, formatters }: Props): MailingNotice | undefined => {
  const { hour, t } = formatters
  switch (mailing.state) {
    case 'holding':
      return Date.parse(mailing.holdUntil) > now.getTime()
        ? {
            kind: 'plain',
            text: t('mailing:holding', { time: hour(mailing.holdUntil, now.toISOString()) }),
            title: t('mailing:holdingTitle'),
          }
        : undefined
    case 'paused':
      return {
        kind: 'warning',
        text: describePause(mailing, formatters.t),
        title: t('mailing:pausedTitle'),
      }
    default:
      return endNotice(mailing, formatters)
  }
}

const noticesOf = (props: Props): MailingNotice[] => {
  const { mailing } = props
  const state = stateNotice(props)
  return [
    ...(state ? [state] : []),
    ...waiting(props),
    ...slowed(props),
    ...(needsWorker(props) ? [noWorker(props)] : []),
    ...(mailing.unreachable && mailing.state === 'submitting' && isServed(props)
      ? [unreachable(props, mailing.unreachable)]
      : []),
    ...(mailing.stillSinceMs !== null && isUnderWay(props) && isServed(props)
      ? [still(props, mailing.stillSinceMs)]
      : []),
  ]
}

/** All notices of a mailing. */
export const MailingNotices = (props: Props) => (
  <div role="status">
    {noticesOf(props).map(({ command, kind, text, title }) => (
      <div className={`roundup-mailing__notice roundup-mailing__notice--${kind}`} key={title}>
        <h3>{title}</h3>
        <p>{text}</p>
        {command !== undefined && <CopyCommand command={command} formatters={props.formatters} />}
      </div>
    ))}
  </div>
)
