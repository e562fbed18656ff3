'use client'

import { FieldLabel, TextInput, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { useTranslate } from '../shared/use-translate.js'
import './accent-field.css'

/** The only notation that a browser's colour input takes. */
const SIX_DIGITS = /^#[0-9a-f]{6}$/i

/** A colour that is picked or typed. */
export const AccentField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { customComponents, disabled, setValue, showError, value } = useField<
    string | null | undefined
  >({
    potentiallyStalePath: path,
  })
  const t = useTranslate()
  const colour = value ?? ''
  const isReadOnly = (readOnly ?? false) || disabled
  return (
    <TextInput
      BeforeInput={
        <input
          aria-label={t('fields:accent')}
          className="roundup-accent"
          disabled={isReadOnly}
          onChange={(event) => setValue(event.target.value)}
          type="color"
          value={SIX_DIGITS.test(colour) ? colour : '#000000'}
        />
      }
      className="roundup-accent-field"
      Description={customComponents?.Description}
      Error={customComponents?.Error}
      Label={<FieldLabel label={field.label ?? ''} path={path} />}
      onChange={(event: React.ChangeEvent<HTMLInputElement>) => setValue(event.target.value)}
      path={path}
      readOnly={isReadOnly}
      showError={showError}
      value={colour}
    />
  )
}
