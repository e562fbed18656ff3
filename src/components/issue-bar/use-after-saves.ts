'use client'

import { useEffect } from 'react'

import { SAVED } from './tell-saved.js'

/** Looks again after a save on any tab of the issue, and whenever somebody comes back to the window. */
export const useAfterSaves = (refresh: () => Promise<unknown>): void => {
  useEffect(() => {
    const again = (): void => void refresh()
    window.addEventListener(SAVED, again)
    window.addEventListener('focus', again)
    return () => {
      window.removeEventListener(SAVED, again)
      window.removeEventListener('focus', again)
    }
  }, [refresh])
}
