'use client'

import type { IssueStatus } from '../../../issues/queries/issue-status-type.js'
import { issueNotice } from './issue-notice.js'
import { useTranslate } from '../use-translate.js'

/** A line below the bar: why the issue is read-only and what to do, or the note of a reviewer. */
export const IssueNoticeLine = ({ status }: { readonly status: IssueStatus }) => {
  const t = useTranslate()
  const notice = issueNotice(status)
  if (!notice) return null
  const { changes, isWarning, messages } = notice
  return (
    <div className={isWarning ? 'roundup-notice roundup-notice--warning' : 'roundup-notice'}>
      <p>
        {messages.map((message) => t(message)).join(' ')}
        {status.webUrl && (
          <>
            {' '}
            <a href={status.webUrl} rel="noreferrer" target="_blank">
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
