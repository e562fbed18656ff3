import type { FlattenedField } from 'payload'

import type { LocalizedText } from '../../domain/localized-text.js'
import { localizedText } from '../../i18n/localize.js'
import { textCheck } from './checked-text.js'
import { isPlainObject } from './nesting.js'
import { invalidValueText } from './invalid-value.js'
import { hasNoRows } from './with-lists.js'

export type InvalidField = { readonly path: string; readonly message: LocalizedText }

type Data = Readonly<Record<string, unknown>>

/** Rows of one list; an issue's lineup has a limit of its own. */
const MOST_ROWS = 1000

/** Levels of rows and groups of a form. */
const MOST_LEVELS = 12

/** In `custom`: what such a field is asked is read and refused by hooks of its own. */
export const VALIDATED_BY_ITS_HOOK = { roundupReadByHook: true } as const

const isReadElsewhere = (field: FlattenedField): boolean =>
  'custom' in field && field.custom['roundupReadByHook'] === true

const rowMisfits = (
  fields: readonly FlattenedField[],
  value: unknown,
  { levels, path }: Place,
): InvalidField[] => {
  if (!Array.isArray(value)) return [{ path, message: localizedText('input:rows') }]
  if (value.length > MOST_ROWS)
    return [{ path, message: localizedText('input:longList', { max: MOST_ROWS }) }]
  return value.flatMap((row: unknown, at) => {
    const place = { levels: levels - 1, path: `${path}.${at}` }
    return isPlainObject(row)
      ? misfitsBelow(fields, row, place)
      : [{ path: place.path, message: localizedText('input:row') }]
  })
}

/** A draft may lack a text; none takes one away. */
const nullMisfit = (field: FlattenedField): LocalizedText | undefined =>
  (field.type === 'text' || field.type === 'textarea') && field.required
    ? localizedText('input:missing')
    : undefined

/** What a text says that has the type of its field and not the form. */
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
  const told =
    value === null
      ? nullMisfit(field)
      : (invalidValueText(field, value) ?? formMisfit(field, value))
  return told ? [{ path, message: told }] : []
}

const misfitsBelow = (
  fields: readonly FlattenedField[],
  data: Data,
  place: Place,
): InvalidField[] => {
  if (place.levels < 0)
    return [{ path: place.path, message: localizedText('input:deep', { max: MOST_LEVELS }) }]
  return fields.flatMap((field) => {
    if (!('name' in field) || isReadElsewhere(field)) return []
    const value = data[field.name]
    const path = place.path === '' ? field.name : `${place.path}.${field.name}`
    return value === undefined ? [] : misfitsOf(field, value, { ...place, path })
  })
}

/** What of the data cannot be a value of its field: another type, too long, nothing that a database reads back. */
export const findInvalidFields = (fields: readonly FlattenedField[], data: Data): InvalidField[] =>
  misfitsBelow(fields, data, { levels: MOST_LEVELS, path: '' })
