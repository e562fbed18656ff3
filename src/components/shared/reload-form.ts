'use client'

import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'

const KEPT = 'roundup:done'

/**
 * The form of the Words tab keeps its rich text locked or open as it was first drawn, so the page is loaded anew there.
 *
 * @param done told once the page is there again
 * @returns whether a form is shown
 */
export const reloadForm = (done?: string): boolean => {
  if (!document.getElementById('field-subject')) return false
  if (done !== undefined) sessionStorage.setItem(KEPT, done)
  window.location.reload()
  return true
}

/** Shows the message that was kept before the page was reloaded. */
export const useToastAfterReload = (): void => {
  useEffect(() => {
    const done = sessionStorage.getItem(KEPT)
    sessionStorage.removeItem(KEPT)
    if (done !== null) toast.success(done)
  }, [])
}
