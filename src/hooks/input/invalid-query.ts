import type { FlattenedField } from 'payload'

import type { LocalizedText } from '../../domain/localized-text.js'
import { localizedText } from '../../i18n/localize.js'
import { isPlainObject, nestsWithin } from './nesting.js'
import { invalidWhereText } from './invalid-where.js'

/** The arguments of a query, as Payload has read them from a URL or from GraphQL. */
export type QueryArgs = Readonly<Record<string, unknown>>

const HIGHEST = { depth: 20, limit: 100_000, page: 1_000_000 } as const

const LONGEST_SORT = 20

const LONGEST_PATH = 200

/** Names of fields, joined by dots. */
const PATH = /^-?\w+(?:\.\w+)*$/

const CHOICE_LEVELS = 8

const isUnsaid = (value: unknown): boolean => value === undefined || value === null || value === ''

const countMisfit = (name: keyof typeof HIGHEST, value: unknown): LocalizedText | undefined => {
  if (isUnsaid(value)) return undefined
  const isCount = Number.isInteger(value) && Number(value) >= 0 && Number(value) <= HIGHEST[name]
  return isCount ? undefined : localizedText('input:count', { max: HIGHEST[name], name })
}

const isOrder = (name: unknown): boolean =>
  name === '' || (typeof name === 'string' && name.length <= LONGEST_PATH && PATH.test(name))

const sortMisfit = (sort: unknown): LocalizedText | undefined => {
  if (isUnsaid(sort)) return undefined
  const names: readonly unknown[] = Array.isArray(sort) ? sort : [sort]
  const isSort = names.length <= LONGEST_SORT && names.every(isOrder)
  return isSort ? undefined : localizedText('input:sort')
}

const isChoice = (value: unknown): boolean =>
  typeof value === 'boolean' ||
  value === 1 ||
  value === 0 ||
  (isPlainObject(value) && Object.values(value).every(isChoice))

const choiceMisfit = (name: string, value: unknown): LocalizedText | undefined => {
  if (isUnsaid(value)) return undefined
  const isFine = isPlainObject(value) && nestsWithin(value, CHOICE_LEVELS) && isChoice(value)
  return isFine ? undefined : localizedText('input:selection', { name })
}

const joinMisfit = (join: unknown): LocalizedText | undefined => {
  if (join === false || isUnsaid(join)) return undefined
  if (!isPlainObject(join)) return localizedText('input:selection', { name: 'joins' })
  const { limit, page, sort, where } = join
  return (
    countMisfit('limit', limit) ??
    countMisfit('page', page) ??
    sortMisfit(sort) ??
    invalidWhereText([], where)
  )
}

const joinsMisfit = (joins: unknown): LocalizedText | undefined => {
  if (isUnsaid(joins) || joins === false) return undefined
  if (!isPlainObject(joins)) return localizedText('input:selection', { name: 'joins' })
  for (const join of Object.values(joins)) {
    const misfit = joinMisfit(join)
    if (misfit) return misfit
  }
  return undefined
}

/** Checks the arguments of a query. @returns why no database can answer it, or `undefined` */
export const invalidQueryText = (
  fields: readonly FlattenedField[],
  { depth, joins, limit, page, populate, select, sort, where }: QueryArgs,
): LocalizedText | undefined =>
  invalidWhereText(fields, where) ??
  countMisfit('limit', limit) ??
  countMisfit('page', page) ??
  countMisfit('depth', depth) ??
  sortMisfit(sort) ??
  choiceMisfit('select', select) ??
  choiceMisfit('populate', populate) ??
  joinsMisfit(joins)
