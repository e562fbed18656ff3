import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql'

import { requestedCount, type Variables, writtenDefaults } from './requested-count.js'

export type RequestSize = {
  readonly aliases: number
  /** Fragments that contain themselves. */
  readonly circles: number
  readonly cost: number
  readonly depth: number
  readonly directives: number
  /** Fields of the root, of all operations and fragments. */
  readonly roots: number
}

export type SizeArgs = {
  readonly document: DocumentNode
  readonly schema: GraphQLSchema
  readonly variables: Variables
}

const NOTHING: RequestSize = {
  aliases: 0,
  circles: 0,
  cost: 0,
  depth: 0,
  directives: 0,
  roots: 0,
}

const sum = (sizes: readonly RequestSize[]): RequestSize =>
  sizes.reduce(
    (all, one) => ({
      aliases: all.aliases + one.aliases,
      circles: all.circles + one.circles,
      cost: all.cost + one.cost,
      depth: Math.max(all.depth, one.depth),
      directives: all.directives + one.directives,
      roots: all.roots + one.roots,
    }),
    NOTHING,
  )

/** A query of the database, whatever it finds. */
const ROOT_COST = 100
/** A document behind a relation, or a row of a list. */
const OBJECT_COST = 10
/** The assumed length of a list that has no limit. */
const USUAL_LIST = 5

type Parent = GraphQLNamedType | undefined

type MaybeWrapped = { readonly ofType?: MaybeWrapped; readonly toString: () => string }

/** Types are recognised by their properties: with a second copy of graphql, `instanceof` fails. */
const namedType = (type: unknown): { readonly isList: boolean; readonly named: Parent } => {
  let isList = false
  let named = type as MaybeWrapped | undefined
  for (; named?.ofType; named = named.ofType) isList ||= named.toString().startsWith('[')
  return { isList, named: named as Parent }
}

const fieldOf = (parent: Parent, name: string): GraphQLField<unknown, unknown> | undefined =>
  parent && 'getFields' in parent && typeof parent.getFields === 'function'
    ? (parent.getFields() as Record<string, GraphQLField<unknown, unknown>>)[name]
    : undefined

type Weigh = (field: FieldNode, parent: Parent) => RequestSize

const createScale = ({ document, schema }: SizeArgs) => {
  const fragments = new Map<string, FragmentDefinitionNode>(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  )
  return (weigh: Weigh) => {
    const weighed = new Map<string, RequestSize>()
    const ofFragment = (name: string): RequestSize => {
      const known = weighed.get(name)
      if (known) return known
      weighed.set(name, { ...NOTHING, circles: 1 })
      const fragment = fragments.get(name)
      const parent = fragment && schema.getType(fragment.typeCondition.name.value)
      const size = ofSelections(fragment?.selectionSet, parent)
      weighed.set(name, size)
      return size
    }
    const ofSelections = (set: SelectionSetNode | undefined, parent: Parent): RequestSize =>
      sum(
        (set?.selections ?? []).map((selection) => {
          const directives = selection.directives?.length ?? 0
          const size =
            selection.kind === Kind.FIELD
              ? weigh(selection, parent)
              : selection.kind === Kind.FRAGMENT_SPREAD
                ? ofFragment(selection.name.value)
                : ofSelections(
                    selection.selectionSet,
                    selection.typeCondition
                      ? schema.getType(selection.typeCondition.name.value)
                      : parent,
                  )
          return { ...size, directives: size.directives + directives }
        }),
      )
    return ofSelections
  }
}

const rootOf = (schema: GraphQLSchema, { operation }: OperationDefinitionNode): Parent =>
  operation === OperationTypeNode.MUTATION
    ? (schema.getMutationType() ?? undefined)
    : (schema.getQueryType() ?? undefined)

/**
 * How much a request of Payload's own GraphQL asks for, before anything else looks at it: it need not be valid. Each
 * fragment is weighed once, so that fragments of fragments cannot multiply the work; what is skipped by a directive
 * counts as well.
 */
export const requestSize = (args: SizeArgs): RequestSize => {
  const scaleOf = createScale(args)
  const defaults = writtenDefaults(args.document)
  const weigh: Weigh = (field, parent) => {
    const definition = fieldOf(parent, field.name.value)
    const { isList, named } = namedType(definition?.type)
    const size = inner(field.selectionSet, named)
    const amount = requestedCount(field, { defaults, definition, variables: args.variables })
    // The list in a page of documents is as long as the page, which has been counted.
    const times = amount ?? (isList && field.name.value !== 'docs' ? USUAL_LIST : 1)
    const own = field.selectionSet ? OBJECT_COST : 1
    return {
      ...size,
      aliases: size.aliases + (field.alias ? 1 : 0),
      cost: own + times * Math.max(size.cost, amount === undefined ? 0 : OBJECT_COST),
      depth: size.depth + 1,
    }
  }
  const inner = scaleOf(weigh)
  const roots = scaleOf((field, parent) => {
    const size = weigh(field, parent)
    // Introspection goes deep by nature; graphql-js bounds it by a rule of its own.
    const depth = field.name.value.startsWith('__') ? 1 : size.depth
    return { ...size, cost: size.cost + ROOT_COST, depth, roots: 1 }
  })
  return sum(
    args.document.definitions.map((node) =>
      node.kind === Kind.OPERATION_DEFINITION
        ? roots(node.selectionSet, rootOf(args.schema, node))
        : NOTHING,
    ),
  )
}
