'use client'

import { useTranslation } from '@payloadcms/ui'

import type { Standing } from '../../endpoints/desk/standing/standing.js'
import { sentence } from '../../wording/say.js'
import { translate } from '../../wording/translate.js'
import { noticeOf } from './notice-of.js'

/** A line below the bar: why the issue is read-only and what to do, or what somebody said. */
export const NoticeLine = ({ standing }: { readonly standing: Standing }) => {
  const { t } = useTranslation()
  const notice = noticeOf(standing)
  if (!notice) return null
  const { changes, isWarning, told } = notice
  return (
    <div className={isWarning ? 'roundup-notice roundup-notice--warning' : 'roundup-notice'}>
      <p>
        {told.map((said) => translate(t, said)).join(' ')}
        {standing.webUrl && (
          <>
            {' '}
            <a href={standing.webUrl} rel="noreferrer" target="_blank">
              {translate(t, sentence('bar:readOnWeb'))}
            </a>
          </>
        )}
      </p>
      {changes.length > 0 && (
        <details open>
          <summary>{translate(t, sentence('bar:voidedFolded'))}</summary>
          <ul>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
