'use client'

import { toast } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { LineupEvent } from './lineup-event.js'
import { useTranslate } from '../shared/use-translate.js'

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
