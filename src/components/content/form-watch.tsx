'use client'

import { useFormModified } from '@payloadcms/ui'

import { useReportUnsaved } from '../shared/unsaved-changes.js'

/** Stands within Payload's form and draws nothing: the bar above the form learns whether it has changes. */
export const FormWatch = () => {
  useReportUnsaved(useFormModified())
  return null
}
