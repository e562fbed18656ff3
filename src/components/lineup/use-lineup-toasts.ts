'use client'

import { toast } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { LineupEvent } from './lineup-event.js'
import { useTranslate } from '../shared/use-translate.js'

/** Says what became of a save that did not simply go well. */
export const useLineupToasts = (): ((told: LineupEvent) => void) => {
  const say = useTranslate()
  return useCallback(
    (told) => {
      switch (told.kind) {
        case 'refused':
          return void toast.error(told.message || say('lineup:refused'))
        case 'conflict':
          return void toast.warning(`${told.message} ${say('lineup:mergedOnTop')}`)
        case 'changed':
          return void toast.info(say('lineup:changedElsewhere'))
      }
    },
    [say],
  )
}
