'use client'

import { FieldLabel, TextInput, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { localizedText } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'
import './accent-field.css'

/** What a browser's colour input takes; another notation leaves it at black. */
const SIX_DIGITS = /^#[0-9a-f]{6}$/i

/** A colour, picked or typed. */
export const AccentField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { customComponents, disabled, setValue, showError, value } = useField<
    string | null | undefined
  >({
    potentiallyStalePath: path,
  })
  const { t } = useTranslation()
  const colour = value ?? ''
  const isReadOnly = (readOnly ?? false) || disabled
  return (
    <TextInput
      BeforeInput={
        <input
          aria-label={translate(t, localizedText('fields:accent'))}
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
