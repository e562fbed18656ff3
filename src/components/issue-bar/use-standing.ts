'use client'

import { useConfig, useDocumentEvents } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { Standing } from '../../issues/queries/issue-status-type.js'
import { useAfterSaves } from './use-after-saves.js'

type Kept = { readonly standing: Standing | null; readonly refresh: () => Promise<void> }

/** Where the issue stands: as the page was rendered, then again after each save and whenever the window gets focus. */
export const useStanding = (rendered: Standing | null): Kept => {
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
    if (response?.ok) setStanding((await response.json()) as Standing)
  }, [config.routes.api, config.serverURL, id])

  useEffect(() => {
    if (mostRecentUpdate) void refresh()
  }, [mostRecentUpdate, refresh])

  useAfterSaves(refresh)

  return { refresh, standing }
}
