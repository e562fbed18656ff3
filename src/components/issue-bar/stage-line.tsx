'use client'

import { useTranslation } from '@payloadcms/ui'

import type { LastMove, Standing } from '../../endpoints/desk/standing/standing.js'
import { sentence } from '../../wording/say.js'
import { translate, type Translate } from '../../wording/translate.js'
import { timeAgo } from './time-ago.js'
import { useNow } from './use-now.js'

const HALF_A_MINUTE = 30_000

const since = (t: Translate, language: string, { at, by }: LastMove, now: Date): string => {
  const when = timeAgo(language, at, now)
  return translate(
    t,
    by ? sentence('bar:movedBy', { when, who: by }) : sentence('bar:moved', { when }),
  )
}

/** The stage as a pill, and since when. */
export const StageLine = ({ standing }: { readonly standing: Standing }) => {
  const { i18n, t } = useTranslation()
  const now = useNow(standing.now, HALF_A_MINUTE)
  const { lastMove, stage } = standing
  return (
    <p className="roundup-bar__stage">
      <span className={`roundup-pill roundup-pill--${stage}`}>
        {translate(t, sentence(`stages:${stage}`))}
      </span>
      {lastMove && (
        <time className="roundup-bar__since" dateTime={lastMove.at}>
          {since(t, i18n.language, lastMove, now)}
        </time>
      )}
    </p>
  )
}
