'use client'

import { useTranslation } from '@payloadcms/ui'

import type { LastTransition, IssueStatus } from '../../../issues/queries/issue-status-type.js'
import type { TranslateText } from '../../../i18n/translate.js'
import { timeAgo } from './time-ago.js'
import { useNow } from '../use-now.js'
import { useTranslate } from '../use-translate.js'
import { StatePill } from '../state-pill.js'

const HALF_A_MINUTE = 30_000

const since = (
  t: TranslateText,
  language: string,
  { at, by }: LastTransition,
  now: Date,
): string => {
  const when = timeAgo(language, at, now)
  return by ? t('issueBar:movedBy', { when, who: by }) : t('issueBar:moved', { when })
}

const scheduled = (
  t: TranslateText,
  language: string,
  { publishAt, zone }: IssueStatus,
): string => {
  const format = { dateStyle: 'medium', timeStyle: 'short', timeZone: zone } as const
  const when = new Intl.DateTimeFormat(language, format).format(new Date(publishAt ?? 0))
  return t('issueBar:scheduledFor', { when, zone })
}

const CORRECTION_WORDS = {
  draft: 'issueBar:correctionDraft',
  inReview: 'issueBar:correctionInReview',
  approved: 'issueBar:correctionApproved',
} as const

/** The stage and since when; for a scheduled issue also the publish time. */
export const StageLine = ({ status }: { readonly status: IssueStatus }) => {
  const { i18n } = useTranslation()
  const t = useTranslate()
  const now = useNow(status.now, HALF_A_MINUTE)
  const { correction, lastMove, publishAt, stage } = status
  return (
    <p className="roundup-bar__stage">
      <StatePill label={t(`stages:${stage}`)} state={stage} />
      {correction && <StatePill label={t(CORRECTION_WORDS[correction])} state={correction} />}
      {stage === 'scheduled' && publishAt && <span>{scheduled(t, i18n.language, status)}</span>}
      {lastMove && (
        <time className="roundup-bar__since" dateTime={lastMove.at}>
          {since(t, i18n.language, lastMove, now)}
        </time>
      )}
    </p>
  )
}
