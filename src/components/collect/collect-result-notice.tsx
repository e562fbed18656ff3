'use client'

import type { CollectResult } from './post-collect.js'
import { useTranslate } from '../shared/use-translate.js'

/** What came of it, and where to go on. */
export const CollectResultNotice = ({ sent }: { readonly sent: CollectResult | undefined }) => {
  const t = useTranslate()
  if (!sent) return <p className="roundup-collect__notice" role="status" />
  if ('refusal' in sent) {
    return (
      <p className="roundup-collect__notice roundup-collect__notice--refused" role="alert">
        {sent.refusal ?? t('collect:failed')}
      </p>
    )
  }
  const { entry, issue, message } = sent.answer
  return (
    <p className="roundup-collect__notice" role="status">
      <bdi>{message}</bdi> {entry ? <a href={entry.url}>{t('collect:openEntry')}</a> : null}{' '}
      {issue ? <a href={issue.url}>{t('collect:openIssue')}</a> : null}
    </p>
  )
}
