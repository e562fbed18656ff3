'use client'

import { Gutter } from '@payloadcms/ui'

import type { IssueStatus } from '../../../issues/queries/issue-status-type.js'
import { IssueBreadcrumbs } from './issue-breadcrumbs.js'
import { StageLine } from './stage-line.js'
import { Steps } from './steps/steps.js'
import { FindingCounts } from './finding-counts.js'
import { IssueNoticeLine } from './issue-notice-line.js'
import { useToastAfterReload } from '../reload-form.js'
import { useIssueStatus } from './use-issue-status.js'
import { useTranslate } from '../use-translate.js'
import './issue-bar.css'

type Props = { readonly status: IssueStatus | null }

/** The issue bar on the client: rendered by the server first, then kept up to date. */
export const LiveBar = ({ status: rendered }: Props) => {
  const t = useTranslate()
  const { refresh, status } = useIssueStatus(rendered)
  useToastAfterReload()
  return (
    <section aria-label={t('issueBar:region')} className="roundup-bar">
      <IssueBreadcrumbs />
      <Gutter className="roundup-bar__row">
        {status ? (
          <>
            <StageLine status={status} />
            <FindingCounts status={status} />
            <Steps onTaken={refresh} status={status} />
          </>
        ) : (
          <p className="roundup-bar__hint">{t('issueBar:saveFirst')}</p>
        )}
      </Gutter>
      {status && (
        <Gutter className="roundup-bar__notice">
          <IssueNoticeLine status={status} />
        </Gutter>
      )}
    </section>
  )
}
