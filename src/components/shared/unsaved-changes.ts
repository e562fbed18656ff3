'use client'

import { useEffect, useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let isUnsaved = false

const tell = (value: boolean): void => {
  if (isUnsaved === value) return
  isUnsaved = value
  for (const listener of listeners) listener()
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the tab that is open has changes that nobody saved yet. */
export const useHasUnsaved = (): boolean =>
  useSyncExternalStore(
    listen,
    () => isUnsaved,
    () => false,
  )

/** Tells the bar of the issue of changes that nobody saved yet: a form's, or those of a tab of ours. */
export const useReportUnsaved = (value: boolean): void => {
  useEffect(() => {
    tell(value)
    return () => {
      tell(false)
    }
  }, [value])
}
