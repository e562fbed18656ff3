'use client'

import { useEffect } from 'react'

/** The window event that a tab of an issue sends after it has saved. */
export const SAVE_EVENT = 'roundup:saved'

/** Tells the issue bar and the findings panel that something was saved, so that they refresh. */
export const announceSave = (): void => {
  window.dispatchEvent(new CustomEvent(SAVE_EVENT))
}

/** Calls `refresh` after a save on this page, and when the window gets the focus. */
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
