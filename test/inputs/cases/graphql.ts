import fc from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'

import { type InputCase, httpCase } from '../input-case.js'
import { knownId, oddNumber, oddValue, oddText } from '../odd-values.js'
import { SOMEBODY } from './rest.js'

const scalarFor = (name: string): fc.Arbitrary<unknown> => {
  if (name === 'Int') return fc.oneof(oddNumber, fc.constantFrom(0, 1, 10))
  if (name === 'Float') return oddNumber
  if (name === 'Boolean') return fc.boolean()
  if (name === 'ID' || name === 'String') return fc.oneof(oddText, knownId)
  return oddValue
}

/** Mostly a value of the type, sometimes one of another type. */
const valueFor = (type: GraphQLInputType, levels = 2): fc.Arbitrary<unknown> => {
  if (isNonNullType(type)) return valueFor(type.ofType, levels)
  if (isListType(type)) return fc.array(valueFor(type.ofType, levels), { maxLength: 2 })
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name))
  if (isInputObjectType(type)) {
    if (levels < 0) return fc.constant({})
    const model = Object.fromEntries(
      Object.values(type.getFields()).map((field) => [
        field.name,
        orOdd(valueFor(field.type, levels - 1)),
      ]),
    )
    return fc
      .subarray(Object.keys(model))
      .map((names) => names.slice(0, 4))
      .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, model[name]!]))))
  }
  return scalarFor(type.name)
}

const orOdd = (sound: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: sound, weight: 7 }, { arbitrary: oddValue, weight: 1 })

const leaves = (type: GraphQLOutputType, levels = 2): string => {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (isUnionType(named)) return ' { __typename }'
  if (!isObjectType(named) || levels < 0) return ' { __typename }'
  const fields = Object.values(named.getFields()).filter(({ args }) =>
    args.every(({ type: each }) => !isNonNullType(each)),
  )
  const chosen = fields
    .filter((field) => isLeafType(getNamedType(field.type)) || levels > 0)
    .slice(0, 12)
    .map((field) => `${field.name}${leaves(field.type, levels - 1)}`)
  return ` { ${chosen.length > 0 ? chosen.join(' ') : '__typename'} }`
}

type Root = { readonly kind: 'query' | 'mutation'; readonly field: GraphQLField<unknown, unknown> }

const questionFor = ({ field, kind }: Root, names: readonly GraphQLArgument[]): string => {
  const declared = names.map(({ name, type }) => `$${name}: ${type.toString()}`).join(', ')
  const passed = names.map(({ name }) => `${name}: $${name}`).join(', ')
  return `${kind}${declared ? ` Q(${declared})` : ''} { ${field.name}${passed ? `(${passed})` : ''}${leaves(field.type)} }`
}

const rootsOf = (schema: GraphQLSchema): Root[] => [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field): Root => ({
    field,
    kind: 'query',
  })),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field): Root => ({
    field,
    kind: 'mutation',
  })),
]

const ODD_BODIES = [
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '{"query":5}',
  '{"query":"{"}',
  '{"query":"{ __typename }","variables":[]}',
  '{"query":"{ __typename }","variables":"x"}',
  '{"query":"{ __typename }","operationName":5}',
  '{"query":"query A { __typename } query B { __typename }"}',
  '{"query":"query A { __typename }","operationName":"B"}',
  '{"query":"subscription { x }"}',
  '{"query":"{ ...F } fragment F on Query { ...F }"}',
  '{"query":"\\u0000"}',
] as const

const asked = (path: string, root: Root): fc.Arbitrary<InputCase> =>
  fc
    .subarray([...root.field.args])
    .map((some) => [
      ...new Set([...some, ...root.field.args.filter(({ type }) => isNonNullType(type))]),
    ])
    .chain((names) =>
      fc
        .tuple(
          SOMEBODY,
          fc.record(
            Object.fromEntries(names.map(({ name, type }) => [name, orOdd(valueFor(type))])),
            { requiredKeys: [] },
          ),
        )
        .map(([who, variables]) =>
          httpCase(`${root.kind} ${root.field.name}`, {
            body: JSON.stringify({ query: questionFor(root, names), variables }),
            headers: { 'content-type': 'application/json' },
            method: 'POST',
            path,
            // A logout must not end the sessions of later inputs.
            who: root.field.name.startsWith('logout') ? 'nobody' : who,
          }),
        ),
    )

/** Queries made from a schema: each root field with its arguments as variables, and bodies without a query. */
export const graphqlCases = (path: string, schema: GraphQLSchema): fc.Arbitrary<InputCase> =>
  fc.oneof(
    {
      arbitrary: fc.constantFrom(...rootsOf(schema)).chain((root) => asked(path, root)),
      weight: 12,
    },
    {
      arbitrary: fc
        .tuple(
          SOMEBODY,
          fc.constantFrom(...ODD_BODIES),
          fc.constantFrom(
            'application/json',
            'text/plain',
            'multipart/form-data; boundary=x',
            'multipart/form-data',
          ),
        )
        .map(([who, body, type]) =>
          httpCase(`GraphQL body`, {
            body,
            headers: { 'content-type': type },
            method: 'POST',
            path,
            who,
          }),
        ),
      weight: 1,
    },
  )
