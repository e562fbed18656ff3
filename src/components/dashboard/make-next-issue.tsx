'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import { requestJson } from '../shared/request-json.js'
import { useTranslate } from '../shared/use-translate.js'

type Props = { readonly issuesSlug: string }

/** Makes the next issue and opens its lineup. */
export const MakeNextIssue = ({ issuesSlug }: Props) => {
  const { config } = useConfig()
  const t = useTranslate()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const { admin, api } = config.routes
  const make = async (): Promise<void> => {
    setBusy(true)
    setRefusal(undefined)
    const url = `${config.serverURL}${api}/roundup/issues/next`
    const result = await requestJson<{ readonly id: string }>(url, { body: {} })
    if (result.isOk) {
      router.push(`${admin}/collections/${issuesSlug}/${result.answer.id}/lineup`)
      return
    }
    setBusy(false)
    setRefusal(result.message ?? t('dashboard:notMade'))
  }
  return (
    <>
      <Button
        disabled={isBusy}
        margin={false}
        onClick={() => void make()}
        size="medium"
        type="button"
      >
        {t(isBusy ? 'dashboard:making' : 'dashboard:makeNext')}
      </Button>
      {refusal !== undefined && (
        <p className="roundup-widget__blocking" role="alert">
          {refusal}
        </p>
      )}
    </>
  )
}
