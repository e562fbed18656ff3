import fc from 'fast-check'
import type { SanitizedCollectionConfig } from 'payload'

import { encode, nestedAddress } from '../nested-address.js'
import { idOf, knownId, oddNumber, oddValue, oddText } from '../odd-values.js'
import { pathsOf } from './documents.js'

const OPERATORS = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
  'within',
  'intersects',
  'near',
  'regex',
  '$where',
] as const

const ODD_PATHS = [
  '',
  '.',
  'id',
  '_id',
  'createdAt',
  '_status',
  'password',
  'hash',
  'resetPasswordToken',
  'publication.name',
  'publication.id',
  'issue.lineup.items.entry',
  'lineup.items.entry.title',
  'parent',
  'version.title',
  'a.b.c.d',
  'title.x',
  '$where',
  '__proto__',
  "x'",
  'sources.0.url',
] as const

const pathIn = (config: SanitizedCollectionConfig): fc.Arbitrary<string> => {
  const known = pathsOf(config.flattenedFields)
  return fc.oneof(
    { arbitrary: fc.constantFrom(...known), weight: 5 },
    { arbitrary: fc.constantFrom(...known).map((path) => `version.${path}`), weight: 1 },
    { arbitrary: fc.constantFrom(...ODD_PATHS), weight: 2 },
    { arbitrary: oddText, weight: 1 },
  )
}

const operand = fc.oneof(
  oddValue,
  knownId,
  oddText,
  oddNumber,
  fc.constantFrom('true', '2026-11-22', 'a,b', '1,2', '10,20,30'),
)

/** A condition on one of the collection's fields, or a combination with `and` and `or`. */
export const whereOf = (config: SanitizedCollectionConfig): fc.Arbitrary<unknown> => {
  const one = fc
    .tuple(pathIn(config), fc.constantFrom(...OPERATORS), operand)
    .map(([path, operator, value]) => ({ [path]: { [operator]: value } }))
  return fc.oneof(
    { arbitrary: one, weight: 6 },
    {
      arbitrary: fc
        .tuple(
          fc.constantFrom('and', 'or', 'AND'),
          fc.array(fc.oneof(one, oddValue), { maxLength: 3 }),
        )
        .map(([name, list]) => ({ [name]: list })),
      weight: 2,
    },
    { arbitrary: oddValue, weight: 1 },
    {
      arbitrary: fc.tuple(pathIn(config), oddValue).map(([path, value]) => ({ [path]: value })),
      weight: 1,
    },
  )
}

const sortOf = (config: SanitizedCollectionConfig): fc.Arbitrary<unknown> =>
  fc.oneof(
    pathIn(config),
    pathIn(config).map((path) => `-${path}`),
    fc.array(pathIn(config), { maxLength: 3 }),
    oddValue,
  )

const chosen = (config: SanitizedCollectionConfig): fc.Arbitrary<unknown> =>
  fc.oneof(fc.dictionary(pathIn(config), oddValue, { maxKeys: 3 }), oddValue)

const count = fc.oneof(oddNumber, oddText, oddValue)

/** Some of the names, at most `most` of them, each with a value. */
const someOf = (
  model: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  most: number,
): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .uniqueArray(fc.constantFrom(...Object.keys(model)), { maxLength: most })
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, model[name]!]))))

const FLAGS = fc.constantFrom('true', 'false', '1', 'x', '')

const JSON_OR_QS = fc.boolean()

/** All query parameters that Payload reads, sometimes with odd values. */
export const questionOf = (config: SanitizedCollectionConfig): fc.Arbitrary<string> =>
  fc
    .tuple(
      someOf(
        {
          autosave: FLAGS,
          depth: count,
          draft: FLAGS,
          'fallback-locale': oddText,
          joins: fc.oneof(
            oddValue,
            fc.record({
              issues: fc.record(
                { limit: count, sort: sortOf(config), where: oddValue },
                { requiredKeys: [] },
              ),
            }),
          ),
          limit: count,
          locale: oddText,
          overrideLock: FLAGS,
          page: count,
          pagination: FLAGS,
          populate: fc.oneof(
            oddValue,
            fc.dictionary(fc.constantFrom('issues', 'entries', 'users'), oddValue),
          ),
          publishSpecificLocale: oddText,
          select: chosen(config),
          sort: sortOf(config),
          trash: FLAGS,
          where: whereOf(config),
        },
        3,
      ),
      JSON_OR_QS,
    )
    .map(([question, isJson]) => asAddress(question, isJson))

const asAddress = (question: Record<string, unknown>, isJson: boolean): string => {
  const given =
    isJson && question['where'] !== undefined
      ? { ...question, where: JSON.stringify(question['where']) }
      : question
  return `?${nestedAddress(given)}`
}

/** `/ID`, existing or not, well-formed or not. */
export const idInPath = (slug: string): fc.Arbitrary<string> =>
  fc.oneof(
    { arbitrary: idOf(slug), weight: 5 },
    { arbitrary: knownId, weight: 1 },
    { arbitrary: oddText.map(encode), weight: 1 },
    { arbitrary: fc.constantFrom('%', '%E0%A4%A', '%00', '%2F', '%2e%2e', 'a%0d%0ab'), weight: 1 },
  )
