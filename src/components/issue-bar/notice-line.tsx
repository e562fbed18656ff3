'use client'

import { useTranslation } from '@payloadcms/ui'

import type { Standing } from '../../issues/queries/issue-status-type.js'
import { sentence } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'
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
