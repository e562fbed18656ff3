'use client'

import { useEffect } from 'react'

import { SAVE_EVENT } from './announce-save.js'

/** Looks again after a save on any tab of the issue, and whenever somebody comes back to the window. */
export const useRefreshAfterSave = (refresh: () => Promise<unknown>): void => {
  useEffect(() => {
    const again = (): void => void refresh()
    window.addEventListener(SAVE_EVENT, again)
    window.addEventListener('focus', again)
    return () => {
      window.removeEventListener(SAVE_EVENT, again)
      window.removeEventListener('focus', again)
    }
  }, [refresh])
}
