'use client'

import { useConfig, useDocumentEvents } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { FindingsAnswer, FindingAnswer, FixAnswer } from '../../../issues/findings/answers.js'
import { announceSave, useRefreshAfterSave } from '../save-events.js'
import { requestJson } from '../request-json.js'
import { useTranslate } from '../use-translate.js'

/** What a person can do about findings now. */
export type FindingActions = {
  readonly isBusy: boolean
  /** The stage of the issue allows no changes. */
  readonly isLocked: boolean
  /** The form beside the panel has unsaved changes, which a fix would not see. */
  readonly isUnsaved: boolean
  /** @returns whether it was done */
  readonly accept: (key: string, note: string) => Promise<boolean>
  readonly unaccept: (key: string) => Promise<boolean>
  readonly fix: (finding: FindingAnswer, fix: FixAnswer) => Promise<void>
}

export type FindingsWrite = 'accept' | 'fix' | 'unaccept'

type FindingsState = {
  /** `undefined` until the server has answered. */
  readonly answer: FindingsAnswer | undefined
  readonly refusal: string | undefined
  readonly isBusy: boolean
  readonly refresh: () => Promise<void>
  /** @returns whether it was done */
  readonly write: (verb: FindingsWrite, body: object) => Promise<boolean>
}

/** The findings of an issue: read again after each save and whenever the window gets the focus. */
export const useFindings = (
  issueId: string,
  refreshKey: string | number | undefined,
): FindingsState => {
  const { config } = useConfig()
  const t = useTranslate()
  const { mostRecentUpdate } = useDocumentEvents()
  const [answer, setAnswer] = useState<FindingsAnswer>()
  const [refusal, setRefusal] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const url = `${config.serverURL}${config.routes.api}/roundup/issues/${issueId}/findings`

  const ask = useCallback(
    async (path: string, body?: object): Promise<boolean> => {
      const result = await requestJson<FindingsAnswer>(`${url}${path}`, body ? { body } : {})
      if (result.isOk) setAnswer(result.answer)
      setRefusal(result.isOk ? undefined : (result.message ?? t('findings:unreachable')))
      return result.isOk
    },
    [t, url],
  )

  const refresh = useCallback(async (): Promise<void> => {
    await ask('')
  }, [ask])

  const write = async (verb: FindingsWrite, body: object): Promise<boolean> => {
    setBusy(true)
    const isDone = await ask(`/${verb}`, body)
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
