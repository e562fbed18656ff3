import type { FlattenedField } from 'payload'

import type { Sentence } from '../../domain/localized-text.js'
import { sentence } from '../../i18n/localize.js'
import { checkOf } from './checked-text.js'
import { isPlainObject } from './nesting.js'
import { valueMisfit } from './value-misfit.js'
import { hasNoRows } from './with-lists.js'

export type Misfit = { readonly path: string; readonly told: Sentence }

type Data = Readonly<Record<string, unknown>>

/** Rows of one list; an issue's lineup has a limit of its own. */
const MOST_ROWS = 1000

/** Levels of rows and groups of a form. */
const MOST_LEVELS = 12

/** In `custom`: what such a field is asked is read and refused by hooks of its own. */
export const READ_BY_ITS_HOOK = { roundupReadByHook: true } as const

const isReadElsewhere = (field: FlattenedField): boolean =>
  'custom' in field && field.custom['roundupReadByHook'] === true

const rowMisfits = (
  fields: readonly FlattenedField[],
  value: unknown,
  { levels, path }: Place,
): Misfit[] => {
  if (!Array.isArray(value)) return [{ path, told: sentence('input:rows') }]
  if (value.length > MOST_ROWS)
    return [{ path, told: sentence('input:longList', { max: MOST_ROWS }) }]
  return value.flatMap((row: unknown, at) => {
    const place = { levels: levels - 1, path: `${path}.${at}` }
    return isPlainObject(row)
      ? misfitsBelow(fields, row, place)
      : [{ path: place.path, told: sentence('input:row') }]
  })
}

/** A draft may lack a text; none takes one away. */
const nullMisfit = (field: FlattenedField): Sentence | undefined =>
  (field.type === 'text' || field.type === 'textarea') && field.required
    ? sentence('input:missing')
    : undefined

/** What a text says that has the type of its field and not the form. */
const formMisfit = (field: FlattenedField, value: unknown): Sentence | undefined =>
  'custom' in field && typeof value === 'string' && value !== ''
    ? checkOf(field.custom)?.(value)
    : undefined

type Place = { readonly path: string; readonly levels: number }

const misfitsOf = (field: FlattenedField, value: unknown, place: Place): Misfit[] => {
  const { path } = place
  if (field.type === 'array') {
    return hasNoRows(value) ? [] : rowMisfits(field.flattenedFields, value, place)
  }
  if (field.type === 'group' || field.type === 'tab') {
    return isPlainObject(value)
      ? misfitsBelow(field.flattenedFields, value, { ...place, levels: place.levels - 1 })
      : [{ path, told: sentence('input:group') }]
  }
  const told =
    value === null ? nullMisfit(field) : (valueMisfit(field, value) ?? formMisfit(field, value))
  return told ? [{ path, told }] : []
}

const misfitsBelow = (fields: readonly FlattenedField[], data: Data, place: Place): Misfit[] => {
  if (place.levels < 0)
    return [{ path: place.path, told: sentence('input:deep', { max: MOST_LEVELS }) }]
  return fields.flatMap((field) => {
    if (!('name' in field) || isReadElsewhere(field)) return []
    const value = data[field.name]
    const path = place.path === '' ? field.name : `${place.path}.${field.name}`
    return value === undefined ? [] : misfitsOf(field, value, { ...place, path })
  })
}

/** What of the data cannot be a value of its field: another type, too long, nothing that a database reads back. */
export const findMisfits = (fields: readonly FlattenedField[], data: Data): Misfit[] =>
  misfitsBelow(fields, data, { levels: MOST_LEVELS, path: '' })
