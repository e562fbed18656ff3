'use client'

import { useConfig, useDocumentEvents } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { FindingsAnswer } from '../../../endpoints/admin/findings/answers.js'
import { announceSave } from '../announce-save.js'
import { useRefreshAfterSave } from '../use-refresh-after-save.js'
import { useTranslate } from '../use-translate.js'

type Refused = { readonly errors?: readonly { readonly message?: string }[] }

export type FindingsWrite = 'accept' | 'fix' | 'unaccept'

type Kept = {
  /** Absent until the server has answered. */
  readonly answer: FindingsAnswer | undefined
  readonly refusal: string | undefined
  readonly isBusy: boolean
  readonly refresh: () => Promise<void>
  /** @returns whether it was done */
  readonly write: (verb: FindingsWrite, body: object) => Promise<boolean>
}

const refusalIn = async (response: Response | undefined): Promise<string | undefined> => {
  const answer = (await response?.json().catch(() => undefined)) as Refused | undefined
  return answer?.errors?.[0]?.message
}

const JSON_TYPE = { 'content-type': 'application/json' } as const

/** What is to be looked at: asked again after each save and whenever the window gets focus. */
export const useFindings = (issueId: string, refreshKey: string | number | undefined): Kept => {
  const { config } = useConfig()
  const t = useTranslate()
  const { mostRecentUpdate } = useDocumentEvents()
  const [answer, setAnswer] = useState<FindingsAnswer>()
  const [refusal, setRefusal] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const url = `${config.serverURL}${config.routes.api}/roundup/issues/${issueId}/findings`

  const ask = useCallback(
    async (path: string, init: RequestInit): Promise<boolean> => {
      const response = await fetch(`${url}${path}`, { credentials: 'include', ...init }).catch(
        () => undefined,
      )
      if (response?.ok) {
        setAnswer((await response.json()) as FindingsAnswer)
        setRefusal(undefined)
        return true
      }
      setRefusal((await refusalIn(response)) ?? t('findings:unreachable'))
      return false
    },
    [t, url],
  )

  const refresh = useCallback(async (): Promise<void> => {
    await ask('', {})
  }, [ask])

  const write = async (verb: FindingsWrite, body: object): Promise<boolean> => {
    setBusy(true)
    const init = { body: JSON.stringify(body), headers: JSON_TYPE, method: 'POST' }
    const isDone = await ask(`/${verb}`, init)
    setBusy(false)
    if (isDone) announceSave()
    return isDone
  }

  useEffect(() => {
    void refresh()
  }, [mostRecentUpdate, refresh, refreshKey])

  useRefreshAfterSave(refresh)

  return { answer, isBusy, refresh, refusal, write }
}
