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

/** Whether the open tab has unsaved changes. */
export const useHasUnsaved = (): boolean =>
  useSyncExternalStore(
    listen,
    () => isUnsaved,
    () => false,
  )

/** Reports unsaved changes of a tab to the issue bar. */
export const useReportUnsaved = (value: boolean): void => {
  useEffect(() => {
    tell(value)
    return () => {
      tell(false)
    }
  }, [value])
}
