'use client'

import type { IssueStatus } from '../../../issues/queries/issue-status-type.js'
import { issueNotice } from './issue-notice.js'
import { useTranslate } from '../use-translate.js'

/** A line below the bar: why the issue is read-only and what to do, or what somebody said. */
export const IssueNoticeLine = ({ standing }: { readonly standing: IssueStatus }) => {
  const t = useTranslate()
  const notice = issueNotice(standing)
  if (!notice) return null
  const { changes, isWarning, told } = notice
  return (
    <div className={isWarning ? 'roundup-notice roundup-notice--warning' : 'roundup-notice'}>
      <p>
        {told.map((said) => t(said)).join(' ')}
        {standing.webUrl && (
          <>
            {' '}
            <a href={standing.webUrl} rel="noreferrer" target="_blank">
              {t('issueBar:readOnWeb')}
            </a>
          </>
        )}
      </p>
      {changes.length > 0 && (
        <details open>
          <summary>{t('issueBar:voidedDetails')}</summary>
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
