'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import { formatDay } from '../../domain/text/format-day.js'
import { requestJson } from '../shared/request-json.js'
import { useTranslate } from '../shared/use-translate.js'
import './next-issue.css'

type Proposal = {
  readonly publication: string
  readonly name: string
  readonly number: number
  readonly date: string
}

type Props = {
  readonly proposals: readonly Proposal[]
  readonly issuesUrl: string
  readonly newPublicationUrl: string
  readonly url: string
}

/** One button for each publication, with the number and date of the issue that it makes. */
export const NextIssueButton = ({ issuesUrl, newPublicationUrl, proposals, url }: Props) => {
  const t = useTranslate()
  const { i18n } = useTranslation()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const make = async (publication: string): Promise<void> => {
    setBusy(true)
    const result = await requestJson<{ id: string }>(url, { body: { publication } })
    if (result.isOk) {
      router.push(`${issuesUrl}/${result.answer.id}/lineup`)
      return
    }
    toast.error(result.message ?? t('lineup:noResponse'))
    setBusy(false)
  }
  if (proposals.length === 0) {
    return (
      <p className="roundup-next-issue">
        {t('lineup:noPublication')} <a href={newPublicationUrl}>{t('lineup:makePublication')}</a>
      </p>
    )
  }
  return (
    <section aria-label={t('lineup:nextIssue')} className="roundup-next-issue">
      <p>{t('fields:issuesAbout')}</p>
      {proposals.map(({ date, name, number, publication }) => (
        <div className="roundup-next-issue__one" key={publication}>
          <Button
            buttonStyle="primary"
            disabled={isBusy}
            margin={false}
            onClick={() => void make(publication)}
            size="small"
          >
            {t('lineup:makeNext', { number })}
          </Button>
          <span dir="auto">
            {proposals.length > 1
              ? t('lineup:dueOf', { date: formatDay(date, i18n.language), name })
              : t('lineup:due', { date: formatDay(date, i18n.language) })}
          </span>
        </div>
      ))}
    </section>
  )
}
