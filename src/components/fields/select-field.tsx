'use client'

import { SelectInput, useField } from '@payloadcms/ui'
import type { StaticLabel } from 'payload'

export type SelectChoice = { readonly label: string; readonly value: string }

type Props = {
  readonly choices: readonly SelectChoice[]
  readonly label: StaticLabel | false | undefined
  readonly path: string
  readonly isRequired: boolean
  readonly isReadOnly: boolean
  /** Converts the chosen text to the saved value, e.g. a number. @default the text itself */
  readonly toKept?: (chosen: string) => unknown
}

/** Adds the saved value to the choices where it is not among them. */
const withKept = (choices: readonly SelectChoice[], kept: string): SelectChoice[] =>
  kept === '' || choices.some(({ value }) => value === kept)
    ? [...choices]
    : [...choices, { label: kept, value: kept }]

/** A select for a field that is saved as a text or number. */
export const SelectField = (props: Props) => {
  const { choices, isReadOnly, isRequired, label, path, toKept = String } = props
  const { customComponents, disabled, setValue, showError, value } = useField<
    string | number | null | undefined
  >({
    potentiallyStalePath: path,
  })
  const kept = String(value ?? '')
  return (
    <SelectInput
      Description={customComponents?.Description}
      Error={customComponents?.Error}
      isClearable={false}
      label={label || ''}
      name={path}
      onChange={(chosen) => {
        const [picked] = [chosen].flat()
        if (typeof picked?.value === 'string') setValue(toKept(picked.value))
      }}
      options={withKept(choices, kept)}
      path={path}
      readOnly={isReadOnly || disabled}
      required={isRequired}
      showError={showError}
      value={kept}
    />
  )
}
