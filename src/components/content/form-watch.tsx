'use client'

import { useFormModified } from '@payloadcms/ui'

import { useTellUnsaved } from '../issue-bar/unsaved.js'

/** Stands within Payload's form and draws nothing: the bar above the form learns whether it has changes. */
export const FormWatch = () => {
  useTellUnsaved(useFormModified())
  return null
}
