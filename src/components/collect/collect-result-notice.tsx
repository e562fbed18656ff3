'use client'

import type { CollectAnswer } from '../../issues/collect/describe-collected.js'
import type { JsonResult } from '../shared/request-json.js'
import { useTranslate } from '../shared/use-translate.js'

type Props = { readonly result: JsonResult<CollectAnswer> | undefined }

/** Says whether the source was added, and links to the entry or to the issue that has it already. */
export const CollectResultNotice = ({ result }: Props) => {
  const t = useTranslate()
  if (!result) return <p className="roundup-collect__notice" role="status" />
  if (!result.isOk) {
    return (
      <p className="roundup-collect__notice roundup-collect__notice--refused" role="alert">
        {result.message ?? t('collect:failed')}
      </p>
    )
  }
  const { entry, issue, message } = result.answer
  return (
    <p className="roundup-collect__notice" role="status">
      <bdi>{message}</bdi> {entry ? <a href={entry.url}>{t('collect:openEntry')}</a> : null}{' '}
      {issue ? <a href={issue.url}>{t('collect:openIssue')}</a> : null}
    </p>
  )
}
