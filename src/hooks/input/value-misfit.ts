import type { FlattenedField } from 'payload'

import type { Sentence } from '../../domain/localized-text.js'
import { sentence } from '../../i18n/localize.js'
import { isLexical } from './lexical-misfit.js'
import { isPlainObject, nestsWithin, textsIn } from './nesting.js'
import { isOneLine, isStorable } from './storable-text.js'
import { isInstant } from './written-instant.js'

/** Beyond what anybody writes into one field; a field may ask for less. */
const LONGEST_TEXT = 40_000
const LONGEST_ID = 100
const MOST_TEXTS = 200
const JSON_LEVELS = 40
const LONGEST_JSON = 1_000_000

const NUMERAL = /^-?\d{1,15}(?:\.\d{1,15})?$/

type OneOf<Type extends FlattenedField['type']> = Extract<FlattenedField, { type: Type }>

const textMisfit = (value: unknown, longest: number, isLines: boolean): Sentence | undefined => {
  if (typeof value !== 'string') return sentence('input:text')
  if (value.length > longest) return sentence('input:longText', { max: longest })
  if (!isStorable(value)) return sentence('input:control')
  return isLines || isOneLine(value) ? undefined : sentence('input:oneLine')
}

const firstOf = (misfits: Iterable<Sentence | undefined>): Sentence | undefined => {
  for (const misfit of misfits) if (misfit) return misfit
  return undefined
}

/** A list for a field that takes many, else one value. */
const each = (
  field: { readonly hasMany?: boolean | undefined },
  value: unknown,
  misfitOf: (one: unknown) => Sentence | undefined,
): Sentence | undefined => {
  if (!field.hasMany) return misfitOf(value)
  if (!Array.isArray(value)) return sentence('input:list')
  if (value.length > MOST_TEXTS) return sentence('input:longList', { max: MOST_TEXTS })
  return firstOf(value.map(misfitOf))
}

const words = (field: OneOf<'text' | 'textarea' | 'code' | 'email'>, value: unknown) => {
  const longest = ('maxLength' in field ? field.maxLength : undefined) ?? LONGEST_TEXT
  const hasMany = 'hasMany' in field && field.hasMany === true
  const isLines = field.type === 'textarea' || field.type === 'code'
  return each({ hasMany }, value, (one) => textMisfit(one, longest, isLines))
}

const numberMisfit = ({ max, min }: OneOf<'number'>, value: unknown): Sentence | undefined => {
  if (value === '') return undefined
  const number = typeof value === 'string' && NUMERAL.test(value) ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number)) return sentence('input:number')
  const [least, most] = [min ?? Number.MIN_SAFE_INTEGER, max ?? Number.MAX_SAFE_INTEGER]
  if (number >= least && number <= most) return undefined
  return sentence('input:numberBetween', { max: most, min: least })
}

const choiceMisfit = (field: OneOf<'select' | 'radio'>, value: unknown): Sentence | undefined => {
  const known = field.options.map((option) => (typeof option === 'string' ? option : option.value))
  const hasMany = 'hasMany' in field && field.hasMany
  return each({ hasMany }, value, (one) =>
    known.includes(one as string)
      ? undefined
      : sentence('input:choice', { choices: known.join(', ') }),
  )
}

const isId = (value: unknown): boolean =>
  (typeof value === 'string' && value.length <= LONGEST_ID && isStorable(value)) ||
  Number.isSafeInteger(value)

/** An id, a document that is named by its own, or where it may be of several collections which one besides. */
const idIn = (one: unknown, isOfSeveral: boolean): unknown => {
  if (!isPlainObject(one)) return one
  return isOfSeveral ? idIn(one['value'], false) : one['id']
}

const relationMisfit = (
  field: OneOf<'relationship' | 'upload'>,
  value: unknown,
): Sentence | undefined =>
  each(field, value, (one) =>
    isId(idIn(one, Array.isArray(field.relationTo))) ? undefined : sentence('input:relation'),
  )

const jsonMisfit = (value: unknown): Sentence | undefined => {
  if (!nestsWithin(value, JSON_LEVELS)) return sentence('input:deep', { max: JSON_LEVELS })
  const texts = [...textsIn(value)]
  if (!texts.every(isStorable)) return sentence('input:control')
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  return length > LONGEST_JSON ? sentence('input:longText', { max: LONGEST_JSON }) : undefined
}

const FLAGS: readonly unknown[] = [true, false, 'true', 'false', '']

/** Why a value that is there cannot be one of a field that holds no others. */
export const valueMisfit = (field: FlattenedField, value: unknown): Sentence | undefined => {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'code':
    case 'email':
      return words(field, value)
    case 'number':
      return each(field, value, (one) => numberMisfit(field, one))
    case 'date':
      return isInstant(value) ? undefined : sentence('input:date')
    case 'checkbox':
      return FLAGS.includes(value) ? undefined : sentence('input:flag')
    case 'select':
    case 'radio':
      return choiceMisfit(field, value)
    case 'relationship':
    case 'upload':
      return relationMisfit(field, value)
    case 'richText':
      return isLexical(value) ? undefined : sentence('input:richText')
    case 'json':
      return jsonMisfit(value)
    default:
      return undefined
  }
}
