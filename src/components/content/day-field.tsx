'use client'

import { FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import './content.css'

/** A day picked in a calendar and saved as the text `2026-11-22`: the date of an issue has no time and no zone. */
export const DayField = ({ field, path, readOnly }: TextFieldClientProps) => {
  const { customComponents, disabled, setValue, showError, value } = useField<string>({ path })
  const { label, required } = field
  const id = `field-${path}`
  return (
    <div className="field-type text">
      <FieldLabel
        htmlFor={id}
        {...(label === undefined ? {} : { label })}
        path={path}
        required={required === true}
      />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          className="roundup-day"
          disabled={readOnly === true || disabled}
          id={id}
          onChange={(event) => {
            setValue(event.target.value)
          }}
          type="date"
          value={value}
        />
      </div>
      {customComponents?.Description}
    </div>
  )
}
