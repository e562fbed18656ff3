'use client'

import { useTranslation } from '@payloadcms/ui'

import { sentence } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'
import type { Sent } from './send-collected.js'

/** What came of it, and where to go on. */
export const CollectedNotice = ({ sent }: { readonly sent: Sent | undefined }) => {
  const { t } = useTranslation()
  if (!sent) return <p className="roundup-collect__notice" role="status" />
  if ('refusal' in sent) {
    return (
      <p className="roundup-collect__notice roundup-collect__notice--refused" role="alert">
        {sent.refusal ?? translate(t, sentence('collect:failed'))}
      </p>
    )
  }
  const { entry, issue, message } = sent.answer
  return (
    <p className="roundup-collect__notice" role="status">
      <bdi>{message}</bdi>{' '}
      {entry ? <a href={entry.url}>{translate(t, sentence('collect:openEntry'))}</a> : null}{' '}
      {issue ? <a href={issue.url}>{translate(t, sentence('collect:openIssue'))}</a> : null}
    </p>
  )
}
