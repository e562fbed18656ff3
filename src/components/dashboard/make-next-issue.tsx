'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import { localizedText } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'
import { requestJson } from '../shared/request-json.js'

type Props = { readonly issuesSlug: string }

/** Makes the next issue and opens its lineup. */
export const MakeNextIssue = ({ issuesSlug }: Props) => {
  const { config } = useConfig()
  const { t } = useTranslation()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const { admin, api } = config.routes
  const make = async (): Promise<void> => {
    setBusy(true)
    setRefusal(undefined)
    const url = `${config.serverURL}${api}/roundup/issues/next`
    const asked = await requestJson<{ readonly id: string }>(url, {})
    if (asked?.isOk) {
      router.push(`${admin}/collections/${issuesSlug}/${asked.answer.id}/lineup`)
      return
    }
    setBusy(false)
    setRefusal(asked?.message ? asked.message : translate(t, localizedText('dashboard:notMade')))
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
        {translate(t, localizedText(isBusy ? 'dashboard:making' : 'dashboard:makeNext'))}
      </Button>
      {refusal !== undefined && (
        <p className="roundup-widget__blocking" role="alert">
          {refusal}
        </p>
      )}
    </>
  )
}
