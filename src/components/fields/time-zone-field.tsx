'use client'

import type { TextFieldClientComponent } from 'payload'

import { type SelectChoice, SelectField } from './select-field.js'

const ZONES: readonly SelectChoice[] = ['UTC', ...Intl.supportedValuesOf('timeZone')]
  .filter((zone, at, all) => all.indexOf(zone) === at)
  .map((zone) => ({ label: zone.replaceAll('_', ' '), value: zone }))

/** A choice of all time zones that the browser knows. */
export const TimeZoneField: TextFieldClientComponent = ({ field, path, readOnly }) => (
  <SelectField
    choices={ZONES}
    isReadOnly={readOnly ?? false}
    isRequired={field.required ?? false}
    label={field.label}
    path={path}
  />
)
