import type { FlattenedField } from 'payload'

import type { LocalizedText } from '../../domain/localized-text.js'
import { localizedText } from '../../i18n/localize.js'
import { isLexical } from './is-lexical.js'
import { isPlainObject, nestsWithin, textsIn } from './nesting.js'
import { isOneLine, isStorable } from './storable-text.js'
import { isInstant } from './is-instant.js'

/** More than anybody writes into one field. A field may allow less. */
const LONGEST_TEXT = 40_000
const LONGEST_ID = 100
const MOST_TEXTS = 200
const JSON_LEVELS = 40
const LONGEST_JSON = 1_000_000

const NUMERAL = /^-?\d{1,15}(?:\.\d{1,15})?$/

type OneOf<Type extends FlattenedField['type']> = Extract<FlattenedField, { type: Type }>

const textMisfit = (
  value: unknown,
  longest: number,
  isLines: boolean,
): LocalizedText | undefined => {
  if (typeof value !== 'string') return localizedText('input:text')
  if (value.length > longest) return localizedText('input:longText', { max: longest })
  if (!isStorable(value)) return localizedText('input:control')
  return isLines || isOneLine(value) ? undefined : localizedText('input:oneLine')
}

const firstOf = (misfits: Iterable<LocalizedText | undefined>): LocalizedText | undefined => {
  for (const misfit of misfits) if (misfit) return misfit
  return undefined
}

/** Checks every value of a field with `hasMany`, else the one value. */
const each = (
  field: { readonly hasMany?: boolean | undefined },
  value: unknown,
  misfitOf: (one: unknown) => LocalizedText | undefined,
): LocalizedText | undefined => {
  if (!field.hasMany) return misfitOf(value)
  if (!Array.isArray(value)) return localizedText('input:list')
  if (value.length > MOST_TEXTS) return localizedText('input:longList', { max: MOST_TEXTS })
  return firstOf(value.map(misfitOf))
}

const words = (field: OneOf<'text' | 'textarea' | 'code' | 'email'>, value: unknown) => {
  const longest = ('maxLength' in field ? field.maxLength : undefined) ?? LONGEST_TEXT
  const hasMany = 'hasMany' in field && field.hasMany === true
  const isLines = field.type === 'textarea' || field.type === 'code'
  return each({ hasMany }, value, (one) => textMisfit(one, longest, isLines))
}

const numberMisfit = ({ max, min }: OneOf<'number'>, value: unknown): LocalizedText | undefined => {
  if (value === '') return undefined
  const number = typeof value === 'string' && NUMERAL.test(value) ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number)) return localizedText('input:number')
  const [least, most] = [min ?? Number.MIN_SAFE_INTEGER, max ?? Number.MAX_SAFE_INTEGER]
  if (number >= least && number <= most) return undefined
  return localizedText('input:numberBetween', { max: most, min: least })
}

const choiceMisfit = (
  field: OneOf<'select' | 'radio'>,
  value: unknown,
): LocalizedText | undefined => {
  const known = field.options.map((option) => (typeof option === 'string' ? option : option.value))
  const hasMany = 'hasMany' in field && field.hasMany
  return each({ hasMany }, value, (one) =>
    known.includes(one as string)
      ? undefined
      : localizedText('input:choice', { choices: known.join(', ') }),
  )
}

const isId = (value: unknown): boolean =>
  (typeof value === 'string' && value.length <= LONGEST_ID && isStorable(value)) ||
  Number.isSafeInteger(value)

/**
 * The id of a related document. It is given as an id, as a document, or with its collection where there are several.
 */
const idIn = (one: unknown, isOfSeveral: boolean): unknown => {
  if (!isPlainObject(one)) return one
  return isOfSeveral ? idIn(one['value'], false) : one['id']
}

const relationMisfit = (
  field: OneOf<'relationship' | 'upload'>,
  value: unknown,
): LocalizedText | undefined =>
  each(field, value, (one) =>
    isId(idIn(one, Array.isArray(field.relationTo))) ? undefined : localizedText('input:relation'),
  )

const jsonMisfit = (value: unknown): LocalizedText | undefined => {
  if (!nestsWithin(value, JSON_LEVELS)) return localizedText('input:deep', { max: JSON_LEVELS })
  const texts = [...textsIn(value)]
  if (!texts.every(isStorable)) return localizedText('input:control')
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  return length > LONGEST_JSON ? localizedText('input:longText', { max: LONGEST_JSON }) : undefined
}

const FLAGS: readonly unknown[] = [true, false, 'true', 'false', '']

/** Checks one value of a field that contains no other fields. @returns what is wrong, or `undefined` */
export const invalidValueText = (
  field: FlattenedField,
  value: unknown,
): LocalizedText | undefined => {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'code':
    case 'email':
      return words(field, value)
    case 'number':
      return each(field, value, (one) => numberMisfit(field, one))
    case 'date':
      return isInstant(value) ? undefined : localizedText('input:date')
    case 'checkbox':
      return FLAGS.includes(value) ? undefined : localizedText('input:flag')
    case 'select':
    case 'radio':
      return choiceMisfit(field, value)
    case 'relationship':
    case 'upload':
      return relationMisfit(field, value)
    case 'richText':
      return isLexical(value) ? undefined : localizedText('input:richText')
    case 'json':
      return jsonMisfit(value)
    default:
      return undefined
  }
}
