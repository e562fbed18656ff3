'use client'

import type { MailingStatus } from '../../issues/queries/mailing-report-type.js'
import { remainingCount } from './controls/mailing-actions.js'
import type { Formatters } from './use-formatters.js'

type Props = {
  readonly at: string
  readonly mailing: MailingStatus
  readonly formatters: Formatters
}

type Tile = { readonly kind: string; readonly value: number; readonly text: string }

const REASONS = ['unsubscribed', 'suppressed', 'excluded', 'cancelled'] as const

const skippedSays = ({ mailing: { skippedFor }, formatters: { number, t } }: Props): string => {
  const reasons = REASONS.flatMap((reason) => {
    const rows = skippedFor[reason]
    return rows ? [t(`mailing:for_${reason}`, { number: number(rows) })] : []
  })
  return reasons.length > 0
    ? t('mailing:skippedFor', { reasons: reasons.join(', ') })
    : t('mailing:skipped')
}

const deferredSays = ({ at, mailing, formatters: { hour, t } }: Props): string =>
  mailing.nextTryAt && mailing.counts.deferred > 0
    ? t('mailing:deferredUntil', { time: hour(mailing.nextTryAt, at) })
    : t('mailing:deferred')

/** What came back after the server had accepted it, once there is any. */
const cameBack = ({ formatters: { t }, mailing: { bounced, complained } }: Props): Tile[] =>
  [
    { kind: 'bounced', value: bounced, text: t('mailing:bounced') },
    { kind: 'complained', value: complained, text: t('mailing:complained') },
  ].filter(({ value }) => value > 0)

const tilesOf = (props: Props): Tile[] => {
  const { counts } = props.mailing
  const { t } = props.formatters
  return [
    { kind: 'accepted', value: counts.accepted, text: t('mailing:accepted') },
    { kind: 'deferred', value: counts.deferred, text: deferredSays(props) },
    { kind: 'refused', value: counts.refused, text: t('mailing:refused') },
    { kind: 'uncertain', value: counts.uncertain, text: t('mailing:uncertain') },
    { kind: 'skipped', value: counts.skipped, text: skippedSays(props) },
    ...cameBack(props),
    { kind: 'toGo', value: remainingCount(props.mailing), text: t('mailing:remaining') },
  ]
}

/** The number of messages of each outcome. */
export const Tiles = (props: Props) => (
  <ul className="roundup-mailing__tiles">
    {tilesOf(props).map(({ kind, text, value }) => (
      <li
        className={`roundup-mailing__tile roundup-mailing__tile--${value > 0 ? kind : 'none'}`}
        key={kind}
      >
        <strong>{props.formatters.number(value)}</strong> <span>{text}</span>
      </li>
    ))}
  </ul>
)
