import fc from 'fast-check'
import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

import { idOf, oddNumber, oddValue, oddText } from '../odd-values.js'
import { lexicalParagraph } from '../../support/lexical-paragraph.js'

type Named = FlattenedField & { readonly name: string }

const NODES: readonly unknown[] = [
  { root: null },
  { root: {} },
  { root: { type: 'root', children: null } },
  { root: { type: 'root', children: [null] } },
  { root: { type: 'root', children: [{ type: 'nothing', version: 1 }] } },
  { root: { type: 'root', children: [{ type: 'text', text: 5, version: 1 }] } },
  { root: { type: 'root', children: [{ type: 'link', fields: null, children: [], version: 1 }] } },
  {
    root: {
      type: 'root',
      children: [
        {
          type: 'link',
          fields: { url: 'javascript:x', linkType: 'custom' },
          children: [],
          version: 1,
        },
      ],
    },
  },
  {
    root: { type: 'root', children: [{ type: 'list', listType: 'x', children: 'y', version: 1 }] },
  },
]

const richText = fc.oneof(
  fc.string({ maxLength: 30 }).map(lexicalParagraph),
  fc.constantFrom(...NODES),
  oddText.map(lexicalParagraph),
)

const optionsOf = (field: FlattenedField): string[] =>
  field.type === 'select' || field.type === 'radio'
    ? field.options.map((option) => (typeof option === 'string' ? option : option.value))
    : []

const relationOf = (field: FlattenedField): fc.Arbitrary<unknown> =>
  'relationTo' in field && typeof field.relationTo === 'string' ? idOf(field.relationTo) : oddValue

const DAY = fc.constantFrom('2026-11-22', '2026-12-31')

const wordsFor = (name: string): fc.Arbitrary<unknown> => {
  if (/address|email|replyTo|mailbox/i.test(name))
    return fc.constantFrom('a@example.org', 'b@example.org')
  if (/date|startsOn/i.test(name)) return DAY
  if (/url/i.test(name)) return fc.constant('https://example.org/x')
  if (/slug|key/i.test(name)) return fc.constantFrom('tools', 'pencils', 'books', 'no-7')
  if (name.includes('listId')) return fc.constant('weekly.news.example')
  if (/timeZone|zone/.test(name)) return fc.constant('Europe/Berlin')
  if (/language|locale/.test(name)) return fc.constant('en')
  if (name.includes('accent')) return fc.constant('#8f2d14')
  return fc.string({ maxLength: 20 })
}

/** A valid value of the field. */
const validValue = (field: Named, levels: number): fc.Arbitrary<unknown> => {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return 'hasMany' in field && field.hasMany
        ? fc.array(fc.string({ maxLength: 8 }), { maxLength: 3 })
        : wordsFor(field.name)
    case 'number':
      return fc.integer({ max: 200, min: 0 })
    case 'checkbox':
      return fc.boolean()
    case 'date':
      return fc.constantFrom('2026-11-22T12:00:00.000Z', '2027-01-01')
    case 'select':
    case 'radio':
      return fc.constantFrom(...optionsOf(field))
    case 'relationship':
    case 'upload':
      return relationOf(field)
    case 'richText':
      return richText
    case 'array':
      return fc.array(documentOf(field.flattenedFields, levels - 1), { maxLength: 3 })
    case 'group':
    case 'tab':
      return documentOf(field.flattenedFields, levels - 1)
    default:
      return oddValue
  }
}

const namedOf = (fields: readonly FlattenedField[]): Named[] =>
  fields.filter((field): field is Named => 'name' in field && field.type !== 'join')

const NOT_GIVEN = new Set(['createdAt', 'id', 'updatedAt'])

/** A valid document: all required fields, and some of the rest. */
const documentOf = (fields: readonly FlattenedField[], levels: number): fc.Arbitrary<object> => {
  if (levels < 0) return fc.constant({})
  const named = namedOf(fields).filter(({ name }) => !NOT_GIVEN.has(name))
  const model = Object.fromEntries(named.map((field) => [field.name, validValue(field, levels)]))
  const requiredKeys = named.flatMap((field) =>
    'required' in field && field.required ? [field.name] : [],
  )
  return fc.record(model, { requiredKeys })
}

/** Rows and groups with one odd value. */
const oddBelow = (field: Named, levels: number): fc.Arbitrary<unknown> => {
  if (levels > 0 && field.type === 'array')
    return oddDocument(field.flattenedFields, levels - 1).map((row) => [row])
  if (levels > 0 && field.type === 'group') return oddDocument(field.flattenedFields, levels - 1)
  return fc.oneof(oddValue, oddText, oddNumber)
}

/** A document with one odd value. */
const oddDocument = (fields: readonly FlattenedField[], levels: number): fc.Arbitrary<object> =>
  fc
    .constantFrom(...namedOf(fields))
    .chain((field) =>
      fc
        .tuple(documentOf(fields, levels), oddBelow(field, levels))
        .map(([document, value]) => ({ ...document, [field.name]: value })),
    )

const EXTRA = [
  'id',
  '_id',
  '_status',
  'createdAt',
  'updatedAt',
  '__v',
  'password',
  'publishAt',
] as const

/** Data for a collection: valid or with one odd value, perhaps with unknown fields. */
export const dataFor = ({ flattenedFields }: SanitizedCollectionConfig): fc.Arbitrary<object> =>
  fc
    .tuple(
      fc.oneof(
        { arbitrary: documentOf(flattenedFields, 2), weight: 3 },
        { arbitrary: oddDocument(flattenedFields, 2), weight: 4 },
      ),
      fc.oneof(
        { arbitrary: fc.constant({}), weight: 5 },
        {
          arbitrary: fc.dictionary(fc.constantFrom(...EXTRA), oddValue, { maxKeys: 1 }),
          weight: 1,
        },
        {
          arbitrary: fc.dictionary(fc.string({ maxLength: 8 }), oddValue, { maxKeys: 1 }),
          weight: 1,
        },
      ),
    )
    .map(([document, extra]) => ({ ...document, ...extra }))

/** A request body: mostly a JSON object, sometimes other text. */
export const bodyFor = (data: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc.oneof(
    { arbitrary: data.map((value) => JSON.stringify(value)), weight: 12 },
    { arbitrary: oddValue.map((value) => JSON.stringify(value)), weight: 2 },
    {
      arbitrary: fc.constantFrom(
        '',
        '{',
        '[',
        'null',
        '"x"',
        '{"a":',
        '{"title":null}',
        '\u0000',
        '[{}]',
      ),
      weight: 1,
    },
  )

/** Paths of a collection's fields, as a query names them. */
export const pathsOf = (fields: readonly FlattenedField[], before = ''): string[] =>
  fields.flatMap((field) => {
    if (!('name' in field)) return []
    const path = `${before}${field.name}`
    const inner = 'flattenedFields' in field ? field.flattenedFields : []
    return [path, ...pathsOf(inner, `${path}.`)]
  })
