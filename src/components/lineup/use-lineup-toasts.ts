'use client'

import { toast } from '@payloadcms/ui'
import { useCallback } from 'react'

import { useTranslate } from '../shared/use-translate.js'

/** What happened to a save, or what others changed meanwhile. */
export type LineupEvent =
  | { readonly kind: 'refused'; readonly message: string }
  /** Somebody else saved first; own changes are now on top of theirs. */
  | { readonly kind: 'conflict'; readonly message: string }
  | { readonly kind: 'changed' }

/** Shows a toast for a refused save, a conflict, or a change by others. */
export const useLineupToasts = (): ((event: LineupEvent) => void) => {
  const t = useTranslate()
  return useCallback(
    (event) => {
      switch (event.kind) {
        case 'refused':
          return void toast.error(event.message || t('lineup:refused'))
        case 'conflict':
          return void toast.warning(`${event.message} ${t('lineup:mergedOnTop')}`)
        case 'changed':
          return void toast.info(t('lineup:changedElsewhere'))
      }
    },
    [t],
  )
}
