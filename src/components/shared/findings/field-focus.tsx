'use client'

import { useFieldFocus } from './use-field-focus.js'

/** Stands in a form and draws nothing: whoever comes from a finding is brought to its field. */
export const FieldFocus = () => {
  useFieldFocus()
  return null
}
