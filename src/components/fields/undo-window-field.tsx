'use client'

import type { NumberFieldClientComponent } from 'payload'

import { localizedText } from '../../i18n/localize.js'
import { SelectField } from './select-field.js'
import { useTranslate } from '../shared/use-translate.js'

const MINUTE_MS = 60_000

const CHOICES_MS = [0, 0.5, 1, 2, 5, 10, 30, 60].map((minutes) => minutes * MINUTE_MS)

const inWords = (ms: number) => {
  if (ms === 0) return localizedText('fields:undoNone')
  return ms % MINUTE_MS === 0
    ? localizedText('fields:undoMinutes', { count: ms / MINUTE_MS })
    : localizedText('fields:undoSeconds', { count: ms / 1000 })
}

/** The undo window: saved in milliseconds, chosen in minutes. */
export const UndoWindowField: NumberFieldClientComponent = ({ field, path, readOnly }) => {
  const t = useTranslate()
  return (
    <SelectField
      choices={CHOICES_MS.map((ms) => ({ label: t(inWords(ms)), value: String(ms) }))}
      isReadOnly={readOnly ?? false}
      isRequired={field.required ?? false}
      label={field.label}
      path={path}
      toKept={Number}
    />
  )
}
