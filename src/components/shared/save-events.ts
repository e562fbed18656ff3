'use client'

import { useEffect } from 'react'

/** What a tab of an issue sends to the window after a save of its own. */
export const SAVE_EVENT = 'roundup:saved'

/** Lets the bar of the issue look again. */
export const announceSave = (): void => {
  window.dispatchEvent(new CustomEvent(SAVE_EVENT))
}

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
