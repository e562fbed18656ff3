import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
} from 'graphql'

import { argumentOf, writtenDefaults } from '../generated-graphql/requested-count.js'

type Size = { readonly depth: number; readonly cost: number }

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** The cost of introspection: two such fields fit into a request. */
const INTROSPECTION_COST = 4000

const NOTHING: Size = { depth: 0, cost: 0 }

const sum = (sizes: readonly Size[]): Size =>
  sizes.reduce(
    (all, one) => ({ depth: Math.max(all.depth, one.depth), cost: all.cost + one.cost }),
    NOTHING,
  )

/**
 * Adds up a selection by what its fields weigh. Each fragment is weighed once, so that fragments of fragments cannot
 * multiply the work.
 */
const scale = (fragments: Fragments, weigh: (field: FieldNode) => Size) => {
  const weighed = new Map<string, Size>()
  const ofFragment = (name: string): Size => {
    const size = weighed.get(name) ?? ofSelections(fragments.get(name)?.selectionSet)
    weighed.set(name, size)
    return size
  }
  const ofSelections = (set: SelectionSetNode | undefined): Size =>
    sum(
      (set?.selections ?? []).map((selection) => {
        if (selection.kind === Kind.FIELD) return weigh(selection)
        return selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : ofSelections(selection.selectionSet)
      }),
    )
  return ofSelections
}

const asNumber = (value: unknown): number | undefined =>
  typeof value === 'number' && value > 0 ? value : undefined

export type MeasureArgs = {
  readonly document: DocumentNode
  readonly schema: GraphQLSchema
  readonly variables: Readonly<Record<string, unknown>>
}

/** The schema's default of `first`. */
const usualOf = (field: FieldNode, schema: GraphQLSchema): number | undefined => {
  const { args } = schema.getQueryType()?.getFields()[field.name.value] ?? { args: [] }
  return asNumber(args.find(({ name }) => name === 'first')?.defaultValue)
}

/** `first` as a literal, a variable, the variable's default, or the schema's default. */
const firstOf = (field: FieldNode, { document, schema, variables }: MeasureArgs): number => {
  const given = argumentOf(field, 'first', { defaults: writtenDefaults(document), variables })
  return asNumber(given) ?? usualOf(field, schema) ?? 1
}

/** How many nodes are requested. A negative `first` does not reduce the cost. */
const timesOf = (field: FieldNode, args: MeasureArgs): number => Math.max(1, firstOf(field, args))

/**
 * How deep a question goes and how many values it asks for. The question is valid:
 * its fragments run in no circle.
 *
 * @param rootCost what every query of the root costs on top of its values
 */
const measureDocument = (args: MeasureArgs, rootCost: number): Size => {
  const { definitions } = args.document
  const fragments: Fragments = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  )
  const inner = scale(fragments, ({ selectionSet }) => {
    const { cost, depth } = inner(selectionSet)
    return { cost: cost + 1, depth: depth + 1 }
  })
  const root = scale(fragments, (field) => {
    if (field.name.value === '__typename') return NOTHING
    // graphql-js bounds the depth of introspection; its cost bounds how often it is asked.
    if (field.name.value.startsWith('__')) return { cost: INTROSPECTION_COST, depth: 1 }
    const { cost, depth } = inner(field.selectionSet)
    return { cost: rootCost + cost * timesOf(field, args), depth: depth + 1 }
  })
  return sum(
    definitions.map((node) =>
      node.kind === Kind.OPERATION_DEFINITION ? root(node.selectionSet) : NOTHING,
    ),
  )
}

/** A whole issue is 7 deep; 50 whole issues cost about 3,500. */
export const READER_LIMITS = { bytes: 20_000, tokens: 2_000, depth: 10, cost: 10_000 } as const

/** Every root field queries the database, at worst with a scan of all texts: fewer than 20 fit into a request. */
const ROOT_COST = 500

/**
 * What is too much about a question that is valid otherwise.
 *
 * @returns a sentence, or `undefined` when it may be asked
 */
export const limitError = (args: MeasureArgs): string | undefined => {
  const { cost, depth } = measureDocument(args, ROOT_COST)
  if (depth > READER_LIMITS.depth) {
    return `The question goes ${depth} levels deep; ${READER_LIMITS.depth} are allowed.`
  }
  if (cost <= READER_LIMITS.cost) return undefined
  return `The question asks for about ${cost} values; ${READER_LIMITS.cost} are allowed. Take fewer fields or a smaller first.`
}
