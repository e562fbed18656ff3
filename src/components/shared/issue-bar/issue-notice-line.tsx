'use client'

import { useTranslation } from '@payloadcms/ui'

import type { IssueStatus } from '../../../issues/queries/issue-status-type.js'
import { localizedText } from '../../../i18n/localize.js'
import { translate } from '../../../i18n/translate.js'
import { issueNotice } from './issue-notice.js'

/** A line below the bar: why the issue is read-only and what to do, or what somebody said. */
export const IssueNoticeLine = ({ standing }: { readonly standing: IssueStatus }) => {
  const { t } = useTranslation()
  const notice = issueNotice(standing)
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
              {translate(t, localizedText('issueBar:readOnWeb'))}
            </a>
          </>
        )}
      </p>
      {changes.length > 0 && (
        <details open>
          <summary>{translate(t, localizedText('issueBar:voidedDetails'))}</summary>
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
