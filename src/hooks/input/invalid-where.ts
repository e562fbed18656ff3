import type { FlattenedField } from 'payload'

import type { LocalizedText } from '../../domain/localized-text.js'
import { localizedText } from '../../i18n/localize.js'
import { findField } from './find-field.js'
import { isPlainObject, nestsWithin, textsIn } from './nesting.js'
import { isStorable } from './storable-text.js'
import { isInstant } from './is-instant.js'

/** How deep conditions nest in `and` and `or`, and values in a condition. */
const MOST_LEVELS = 10

/** Conditions, and values of one condition: far more than a page of the admin asks for. */
const MOST = 1000

const LONGEST_VALUE = 10_000

/** Operators for map points, which no collection has, and operators that SQL databases do not have. */
const UNKNOWN = new Set(['all', 'intersects', 'near', 'within'])

/** Operators that look for a part of a text. */
const PARTS = new Set(['contains', 'like', 'not_like'])

/** Types of fields that hold text, ids included. */
const WITH_TEXT: ReadonlySet<string> = new Set([
  'code',
  'email',
  'json',
  'relationship',
  'richText',
  'text',
  'textarea',
  'upload',
])

/** PostgreSQL has no negated search in JSON documents. */
const DOCUMENTS: ReadonlySet<string> = new Set(['json', 'richText'])

/** Whether the operator cannot be used on this type of field. A join has no value of its own. */
const isForOthers = (field: FlattenedField | undefined, operator: string): boolean => {
  if (UNKNOWN.has(operator)) return true
  if (!field) return false
  if (field.type === 'join') return true
  if (operator === 'not_like' && DOCUMENTS.has(field.type)) return true
  return PARTS.has(operator) && !WITH_TEXT.has(field.type)
}

const COMPARING = new Set([
  'equals',
  'not_equals',
  'in',
  'not_in',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
])

const FLAGS: readonly unknown[] = [true, false, 'true', 'false']

const NONE: readonly unknown[] = [null, '', 'null']

const isNumeric = (value: unknown): boolean =>
  typeof value === 'number' ||
  (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)))

/** A bare date is comparable too: people filter lists by it. */
const isComparable = (field: FlattenedField | undefined, value: unknown): boolean => {
  if (NONE.includes(value)) return true
  if (field?.type === 'date') return isInstant(value)
  if (field?.type === 'number') return isNumeric(value)
  if (field?.type === 'checkbox') return FLAGS.includes(value)
  return typeof value !== 'object'
}

const listOf = (operator: string, value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value
  const isList = operator === 'in' || operator === 'not_in'
  return isList && typeof value === 'string' ? value.split(',') : [value]
}

const isBounded = (value: unknown): boolean =>
  nestsWithin(value, MOST_LEVELS) &&
  [...textsIn(value)].every((text) => text.length <= LONGEST_VALUE && isStorable(text))

const fitsField = (
  field: FlattenedField | undefined,
  operator: string,
  values: readonly unknown[],
): boolean =>
  COMPARING.has(operator)
    ? values.every((one) => isComparable(field, one))
    : values.every((one) => one === null || typeof one !== 'object')

const operandMisfit = (
  field: FlattenedField | undefined,
  operator: string,
  value: unknown,
): LocalizedText | undefined => {
  const refused = localizedText('input:whereValue', { operator })
  if (isForOthers(field, operator)) return localizedText('input:whereOperator', { operator })
  if (!isBounded(value)) return refused
  if (operator === 'exists') return FLAGS.includes(value) ? undefined : refused
  if (operator === 'contains' && isPlainObject(value)) return undefined
  const values = listOf(operator, value)
  if (values.length > MOST) return localizedText('input:longList', { max: MOST })
  return fitsField(field, operator, values) ? undefined : refused
}

const LONGEST_PATH = 200

/** Names of fields, joined by dots. */
const PATH = /^[\w-]+(?:\.[\w-]+)*$/

const conditionMisfit = (
  fields: readonly FlattenedField[],
  path: string,
  condition: unknown,
): LocalizedText | undefined => {
  if (path.length > LONGEST_PATH || !PATH.test(path)) return localizedText('input:whereField')
  if (!isPlainObject(condition)) return localizedText('input:whereCondition', { field: path })
  const field = findField(fields, path)
  for (const [operator, value] of Object.entries(condition)) {
    const misfit = operandMisfit(field, operator, value)
    if (misfit) return misfit
  }
  return undefined
}

const GROUPS = new Set(['and', 'or'])

const NOTHING: readonly unknown[] = [undefined, null, '']

/**
 * Checks a condition. @returns why no database can evaluate it, or `undefined`. Unknown fields and operators are
 * refused by Payload itself
 */
export const invalidWhereText = (
  fields: readonly FlattenedField[],
  where: unknown,
  levels = MOST_LEVELS,
): LocalizedText | undefined => {
  if (NOTHING.includes(where)) return undefined
  if (!isPlainObject(where) || levels === 0) return localizedText('input:where')
  for (const [name, value] of Object.entries(where)) {
    const misfit = GROUPS.has(name.toLowerCase())
      ? groupMisfit(fields, value, levels)
      : conditionMisfit(fields, name, value)
    if (misfit) return misfit
  }
  return undefined
}

const groupMisfit = (
  fields: readonly FlattenedField[],
  group: unknown,
  levels: number,
): LocalizedText | undefined => {
  if (!Array.isArray(group) || group.length > MOST) return localizedText('input:where')
  for (const inner of group) {
    if (!isPlainObject(inner)) return localizedText('input:where')
    const misfit = invalidWhereText(fields, inner, levels - 1)
    if (misfit) return misfit
  }
  return undefined
}
