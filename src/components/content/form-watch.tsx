'use client'

import { useFormModified } from '@payloadcms/ui'

import { useReportUnsaved } from '../shared/unsaved-changes.js'

/** Draws nothing. Inside Payload's form, it reports to the issue bar whether there are unsaved changes. */
export const FormWatch = () => {
  useReportUnsaved(useFormModified())
  return null
}
