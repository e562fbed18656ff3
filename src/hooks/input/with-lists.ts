import type { FlattenedField } from 'payload'

import { isPlainObject } from './nesting.js'

type Data = Readonly<Record<string, unknown>>

/** An empty list: the admin's forms send the number of rows, 0, and other clients send null. */
export const hasNoRows = (value: unknown): boolean => value === null || value === 0 || value === '0'

const listOf = (fields: readonly FlattenedField[], value: unknown): unknown => {
  if (hasNoRows(value)) return []
  if (!Array.isArray(value)) return value
  return value.map((row: unknown) => (isPlainObject(row) ? withLists(fields, row) : row))
}

const belowOf = (field: FlattenedField, value: unknown): unknown => {
  if (field.type === 'array') return listOf(field.flattenedFields, value)
  const isGroup = field.type === 'group' || field.type === 'tab'
  return isGroup && isPlainObject(value) ? withLists(field.flattenedFields, value) : value
}

/** Replaces every form of an empty list by an empty array: Payload's SQL adapters fail on null in a group. */
export const withLists = (fields: readonly FlattenedField[], data: Data): Data => {
  const changed = fields.flatMap((field): [string, unknown][] =>
    'name' in field && data[field.name] !== undefined
      ? [[field.name, belowOf(field, data[field.name])]]
      : [],
  )
  return { ...data, ...Object.fromEntries(changed) }
}
