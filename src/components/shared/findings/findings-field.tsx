'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { FindingsPanel } from './findings-panel.js'

/** The panel beside the words of an issue; a new issue has nothing to look at yet. */
export const FindingsField = () => {
  const { id } = useDocumentInfo()
  return id === undefined ? null : <FindingsPanel issueId={String(id)} />
}
