'use client'

import type { MailingNow } from '../../issues/queries/mailing-report-type.js'
import { spanOfTime } from '../../i18n/span-of-time.js'
import { CopyCommand } from './copy-command.js'
import { endWords } from './end-words.js'
import type { Notice } from './notice.js'
import { pauseWords } from './pause-words.js'
import type { Words } from './use-words.js'

type Props = {
  readonly mailing: MailingNow
  readonly now: Date
  readonly words: Words
  readonly workers: number
}

const needsWorker = ({ mailing, workers }: Props): boolean =>
  workers === 0 && ['holding', 'preparing', 'submitting'].includes(mailing.state)

const nobody = ({ mailing, words: { say } }: Props): Notice => ({
  command: say('mailing:command'),
  kind: 'error',
  says: say(mailing.state === 'holding' ? 'mailing:nobodyHolding' : 'mailing:nobody'),
  title: say('mailing:nobodyTitle'),
})

const unreachable = (
  { now, words: { hour, say } }: Props,
  { reply, sinceMs }: NonNullable<MailingNow['unreachable']>,
): Notice => ({
  kind: 'error',
  says: say('mailing:unreachable', { reply, time: hour(sinceMs, now.toISOString()) }),
  title: say('mailing:unreachableTitle'),
})

const still = ({ now, words: { say, tell } }: Props, sinceMs: number): Notice => ({
  kind: 'error',
  says: say('mailing:still', { span: tell(spanOfTime(now.getTime() - sinceMs)) }),
  title: say('mailing:stillTitle'),
})

const isUnderWay = ({ mailing: { state } }: Props): boolean =>
  state === 'preparing' || state === 'submitting'

const WAITS = {
  quota: { says: 'pace:quotaWaitsToo', title: 'pace:quotaTitle' },
  warmUp: { says: 'pace:dayWaits', title: 'pace:dayTitle' },
  window: { says: 'pace:windowWaits', title: 'pace:windowTitle' },
} as const

const waiting = ({ mailing, now, words: { hour, say } }: Props): Notice[] => {
  const { state, waits } = mailing
  if (!waits || state !== 'submitting') return []
  const time = hour(waits.until, now.toISOString())
  const { says, title } = WAITS[waits.because]
  const { reply } = waits
  const told = reply === undefined ? say(says, { time }) : say('pace:quotaWaits', { reply, time })
  return [{ kind: 'plain', says: told, title: say(title) }]
}

const slowed = ({ mailing, words: { number, say } }: Props): Notice[] => {
  if (!mailing.slowed || mailing.state !== 'submitting' || mailing.waits) return []
  const { perMinute, reply } = mailing.slowed
  const says = say('pace:slowed', { number: number(perMinute), reply })
  return [{ kind: 'plain', says, title: say('pace:slowedTitle') }]
}

const stateNotice = ({ mailing, now, words }: Props): Notice | undefined => {
  const { hour, say } = words
  switch (mailing.state) {
    case 'holding':
      return Date.parse(mailing.holdUntil) > now.getTime()
        ? {
            kind: 'plain',
            says: say('mailing:holding', { time: hour(mailing.holdUntil, now.toISOString()) }),
            title: say('mailing:holdingTitle'),
          }
        : undefined
    case 'paused':
      return {
        kind: 'warning',
        says: pauseWords(mailing, words),
        title: say('mailing:pausedTitle'),
      }
    default:
      return endWords(mailing, words)
  }
}

const noticesOf = (props: Props): Notice[] => {
  const { mailing } = props
  const state = stateNotice(props)
  return [
    ...(state ? [state] : []),
    ...waiting(props),
    ...slowed(props),
    ...(needsWorker(props) ? [nobody(props)] : []),
    ...(mailing.unreachable && mailing.state === 'submitting' && props.workers > 0
      ? [unreachable(props, mailing.unreachable)]
      : []),
    ...(mailing.stillSinceMs !== null && isUnderWay(props) && props.workers > 0
      ? [still(props, mailing.stillSinceMs)]
      : []),
  ]
}

/** What somebody has to know or do about a mailing, in words. */
export const Notices = (props: Props) => (
  <div role="status">
    {noticesOf(props).map(({ command, kind, says, title }) => (
      <div className={`roundup-mailing__notice roundup-mailing__notice--${kind}`} key={title}>
        <h3>{title}</h3>
        <p>{says}</p>
        {command !== undefined && <CopyCommand command={command} words={props.words} />}
      </div>
    ))}
  </div>
)
