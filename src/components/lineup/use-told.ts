'use client'

import { toast } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { Told } from './told.js'
import { useSay } from './use-say.js'

/** Says what became of a save that did not simply go well. */
export const useTold = (): ((told: Told) => void) => {
  const say = useSay()
  return useCallback(
    (told) => {
      switch (told.kind) {
        case 'refused':
          return void toast.error(told.message || say('lineup:refused'))
        case 'conflict':
          return void toast.warning(`${told.message} ${say('lineup:onTop')}`)
        case 'changed':
          return void toast.info(say('lineup:changedElsewhere'))
      }
    },
    [say],
  )
}
