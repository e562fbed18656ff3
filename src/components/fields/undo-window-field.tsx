'use client'

import type { NumberFieldClientComponent } from 'payload'

import { formatDuration } from '../../i18n/format-duration.js'
import type { TranslateText } from '../../i18n/translate.js'
import { SelectField } from './select-field.js'
import { useTranslate } from '../shared/use-translate.js'

const MINUTE_MS = 60_000

const CHOICES_MS = [0, 0.5, 1, 2, 5, 10, 30, 60].map((minutes) => minutes * MINUTE_MS)

const choiceLabel = (t: TranslateText, ms: number): string =>
  ms === 0 ? t('fields:undoNone') : formatDuration(t('language:tag'), ms)

/** The undo window: saved in milliseconds, chosen in minutes. */
export const UndoWindowField: NumberFieldClientComponent = ({ field, path, readOnly }) => {
  const t = useTranslate()
  return (
    <SelectField
      choices={CHOICES_MS.map((ms) => ({ label: choiceLabel(t, ms), value: String(ms) }))}
      isReadOnly={readOnly ?? false}
      isRequired={field.required ?? false}
      label={field.label}
      path={path}
      toKept={Number}
    />
  )
}
