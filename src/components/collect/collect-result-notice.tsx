'use client'

import { useTranslation } from '@payloadcms/ui'

import { localizedText } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'
import type { CollectResult } from './post-collect.js'

/** What came of it, and where to go on. */
export const CollectResultNotice = ({ sent }: { readonly sent: CollectResult | undefined }) => {
  const { t } = useTranslation()
  if (!sent) return <p className="roundup-collect__notice" role="status" />
  if ('refusal' in sent) {
    return (
      <p className="roundup-collect__notice roundup-collect__notice--refused" role="alert">
        {sent.refusal ?? translate(t, localizedText('collect:failed'))}
      </p>
    )
  }
  const { entry, issue, message } = sent.answer
  return (
    <p className="roundup-collect__notice" role="status">
      <bdi>{message}</bdi>{' '}
      {entry ? <a href={entry.url}>{translate(t, localizedText('collect:openEntry'))}</a> : null}{' '}
      {issue ? <a href={issue.url}>{translate(t, localizedText('collect:openIssue'))}</a> : null}
    </p>
  )
}
