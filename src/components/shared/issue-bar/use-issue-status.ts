'use client'

import { useConfig, useDocumentEvents } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { IssueStatus } from '../../../issues/queries/issue-status-type.js'
import { requestJson } from '../request-json.js'
import { useRefreshAfterSave } from '../save-events.js'

type StatusState = { readonly status: IssueStatus | null; readonly refresh: () => Promise<void> }

/** The status of an issue: as the page was rendered, then read again after each save and whenever the window gets the focus. */
export const useIssueStatus = (rendered: IssueStatus | null): StatusState => {
  const { config } = useConfig()
  const { mostRecentUpdate } = useDocumentEvents()
  const [status, setStatus] = useState(rendered)
  const id = rendered?.id
  useEffect(() => {
    setStatus(rendered)
  }, [rendered])

  const refresh = useCallback(async (): Promise<void> => {
    if (id === undefined) return
    const url = `${config.serverURL}${config.routes.api}/roundup/issues/${id}/standing`
    const result = await requestJson<IssueStatus>(url)
    if (result.isOk) setStatus(result.answer)
  }, [config.routes.api, config.serverURL, id])

  useEffect(() => {
    if (mostRecentUpdate) void refresh()
  }, [mostRecentUpdate, refresh])

  useRefreshAfterSave(refresh)

  return { refresh, status }
}
