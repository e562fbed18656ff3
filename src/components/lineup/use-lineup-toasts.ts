'use client'

import { toast } from '@payloadcms/ui'
import { useCallback } from 'react'

import { useTranslate } from '../shared/use-translate.js'

/** What the board has to t of a save, or of what others did. */
export type LineupEvent =
  | { readonly kind: 'refused'; readonly message: string }
  /** Somebody else saved; own changes now stand on top of theirs. */
  | { readonly kind: 'conflict'; readonly message: string }
  | { readonly kind: 'changed' }

/** Says what became of a save that did not simply go well. */
export const useLineupToasts = (): ((told: LineupEvent) => void) => {
  const t = useTranslate()
  return useCallback(
    (told) => {
      switch (told.kind) {
        case 'refused':
          return void toast.error(told.message || t('lineup:refused'))
        case 'conflict':
          return void toast.warning(`${told.message} ${t('lineup:mergedOnTop')}`)
        case 'changed':
          return void toast.info(t('lineup:changedElsewhere'))
      }
    },
    [t],
  )
}
