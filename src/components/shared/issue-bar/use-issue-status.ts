'use client'

import { useConfig, useDocumentEvents } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { IssueStatus } from '../../../issues/queries/issue-status-type.js'
import { useRefreshAfterSave } from '../use-refresh-after-save.js'

type Kept = { readonly standing: IssueStatus | null; readonly refresh: () => Promise<void> }

/** Where the issue stands: as the page was rendered, then again after each save and whenever the window gets focus. */
export const useIssueStatus = (rendered: IssueStatus | null): Kept => {
  const { config } = useConfig()
  const { mostRecentUpdate } = useDocumentEvents()
  const [standing, setStanding] = useState(rendered)
  const id = rendered?.id
  useEffect(() => {
    setStanding(rendered)
  }, [rendered])

  const refresh = useCallback(async (): Promise<void> => {
    if (id === undefined) return
    const url = `${config.serverURL}${config.routes.api}/roundup/issues/${id}/standing`
    const response = await fetch(url, { credentials: 'include' }).catch(() => undefined)
    if (response?.ok) setStanding((await response.json()) as IssueStatus)
  }, [config.routes.api, config.serverURL, id])

  useEffect(() => {
    if (mostRecentUpdate) void refresh()
  }, [mostRecentUpdate, refresh])

  useRefreshAfterSave(refresh)

  return { refresh, standing }
}
