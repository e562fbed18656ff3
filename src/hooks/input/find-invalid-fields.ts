import type { FlattenedField } from 'payload'

import type { LocalizedText } from '../../domain/localized-text.js'
import { localizedText } from '../../i18n/localize.js'
import { textCheck } from './checked-text.js'
import { isPlainObject } from './nesting.js'
import { invalidValueText } from './invalid-value.js'
import { hasNoRows } from './with-lists.js'

export type InvalidField = { readonly path: string; readonly message: LocalizedText }

type Data = Readonly<Record<string, unknown>>

/** Rows of one list. An issue's lineup has a limit of its own. */
const MAX_ROWS = 1000

/** How deep rows and groups may nest. */
const MAX_LEVELS = 12

/** In `custom` of a field: hooks of its own validate its values. */
export const VALIDATED_BY_ITS_HOOK = { roundupReadByHook: true } as const

const isReadElsewhere = (field: FlattenedField): boolean =>
  'custom' in field && field.custom['roundupReadByHook'] === true

const rowMisfits = (
  fields: readonly FlattenedField[],
  value: unknown,
  { levels, path }: Place,
): InvalidField[] => {
  if (!Array.isArray(value)) return [{ path, message: localizedText('input:rows') }]
  if (value.length > MAX_ROWS)
    return [{ path, message: localizedText('input:longList', { max: MAX_ROWS }) }]
  return value.flatMap((row: unknown, at) => {
    const place = { levels: levels - 1, path: `${path}.${at}` }
    return isPlainObject(row)
      ? misfitsBelow(fields, row, place)
      : [{ path: place.path, message: localizedText('input:row') }]
  })
}

/** A draft may lack a required text, but no write may remove one. */
const nullMisfit = (field: FlattenedField): LocalizedText | undefined =>
  (field.type === 'text' || field.type === 'textarea') && field.required
    ? localizedText('input:missing')
    : undefined

/** The format check of a text whose type is right. */
const formMisfit = (field: FlattenedField, value: unknown): LocalizedText | undefined =>
  'custom' in field && typeof value === 'string' && value !== ''
    ? textCheck(field.custom)?.(value)
    : undefined

type Place = { readonly path: string; readonly levels: number }

const misfitsOf = (field: FlattenedField, value: unknown, place: Place): InvalidField[] => {
  const { path } = place
  if (field.type === 'array') {
    return hasNoRows(value) ? [] : rowMisfits(field.flattenedFields, value, place)
  }
  if (field.type === 'group' || field.type === 'tab') {
    return isPlainObject(value)
      ? misfitsBelow(field.flattenedFields, value, { ...place, levels: place.levels - 1 })
      : [{ path, message: localizedText('input:group') }]
  }
  const message =
    value === null
      ? nullMisfit(field)
      : (invalidValueText(field, value) ?? formMisfit(field, value))
  return message ? [{ path, message }] : []
}

const misfitsBelow = (
  fields: readonly FlattenedField[],
  data: Data,
  place: Place,
): InvalidField[] => {
  if (place.levels < 0)
    return [{ path: place.path, message: localizedText('input:deep', { max: MAX_LEVELS }) }]
  return fields.flatMap((field) => {
    if (!('name' in field) || isReadElsewhere(field)) return []
    const value = data[field.name]
    const path = place.path === '' ? field.name : `${place.path}.${field.name}`
    return value === undefined ? [] : misfitsOf(field, value, { ...place, path })
  })
}

/** Finds values that do not fit their field: another type, too long, or nothing that a database reads back. */
export const findInvalidFields = (fields: readonly FlattenedField[], data: Data): InvalidField[] =>
  misfitsBelow(fields, data, { levels: MAX_LEVELS, path: '' })
