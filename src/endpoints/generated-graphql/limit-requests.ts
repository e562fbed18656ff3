import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ValidationRule,
} from 'graphql'

import { isDeeperThan } from '../../domain/text/nesting.js'
import { type RequestSize, requestSize } from './request-size.js'

export type RequestLimits = Omit<RequestSize, 'circles'> & {
  readonly tokens: number
  readonly mutations: number
}

/** For requests without a login. Readers have their own GraphQL endpoint. */
export const PUBLIC_LIMITS: RequestLimits = {
  aliases: 30,
  cost: 20_000,
  depth: 12,
  directives: 30,
  mutations: 1,
  roots: 20,
  tokens: 2_000,
}

/** For logged-in requests: enough for every screen, too little to stall the server. */
export const STAFF_LIMITS: RequestLimits = {
  aliases: 200,
  cost: 200_000,
  depth: 15,
  directives: 200,
  mutations: 20,
  roots: 40,
  tokens: 20_000,
}

/** Variables are JSON, which is traversed recursively. */
const DEEPEST_VARIABLES = 100

const holdsTokens = ({ loc }: DocumentNode, most: number): boolean => {
  let count = 0
  for (let token = loc?.startToken.next; token; token = token.next) {
    count += 1
    if (count > most) return true
  }
  return false
}

const mutationsIn = ({ definitions }: DocumentNode, { roots }: RequestSize): number =>
  definitions.some(
    (node) =>
      node.kind === Kind.OPERATION_DEFINITION && node.operation === OperationTypeNode.MUTATION,
  )
    ? roots
    : 0

/** Each count with its name in a refusal. */
const COUNTED = [
  ['depth', 'levels of fields in each other'],
  ['roots', 'fields at its root'],
  ['aliases', 'aliases'],
  ['directives', 'directives'],
] as const

/**
 * What is too much about a request.
 *
 * @returns a sentence, or `undefined` when it may be answered
 */
export const requestLimitError = (
  args: ExecutionArgs,
  limits: RequestLimits,
): string | undefined => {
  const { document, schema } = args
  const variables = args.variableValues ?? {}
  if (holdsTokens(document, limits.tokens))
    return `The request has more than ${limits.tokens} words and signs. Ask for less, or hand values over as variables.`
  if (isDeeperThan(variables, DEEPEST_VARIABLES))
    return `A variable is nested more than ${DEEPEST_VARIABLES} levels deep.`
  const size = requestSize({ document, schema, variables })
  if (size.circles > 0) return 'A fragment of the request holds itself. Take it out of there.'
  const mutations = mutationsIn(document, size)
  if (mutations > limits.mutations)
    return `The request writes ${mutations} times; ${limits.mutations} are allowed in one. Send the others by themselves.`
  for (const [name, words] of COUNTED)
    if (size[name] > limits[name])
      return `The request has ${size[name]} ${words}; ${limits[name]} are allowed. Ask for less at once.`
  if (size.cost <= limits.cost) return undefined
  return `The request asks for about ${size.cost} values; ${limits.cost} are allowed. Give a smaller limit (0 is everything), or take fewer fields.`
}

const isLoggedIn = ({ contextValue }: ExecutionArgs): boolean =>
  Boolean((contextValue as { readonly req?: { readonly user?: unknown } } | undefined)?.req?.user)

/** A valid document that costs nothing to validate. */
const EMPTY: DocumentNode = {
  kind: Kind.DOCUMENT,
  definitions: [
    {
      kind: Kind.OPERATION_DEFINITION,
      operation: OperationTypeNode.QUERY,
      selectionSet: {
        kind: Kind.SELECTION_SET,
        selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
      },
    },
  ],
}

type Rules = (args: ExecutionArgs) => ValidationRule[]

/**
 * Adds limits to the rules of Payload's own GraphQL, which has none for aliases, depth and what a `limit` of 0 finds.
 * They are applied before any other rule runs: some take time by the square of a request's length, so one that is
 * refused is put aside, and the others look at an empty one.
 */
export const limitRequests =
  (theirs: Rules | undefined): Rules =>
  (args) => {
    const excess = requestLimitError(args, isLoggedIn(args) ? STAFF_LIMITS : PUBLIC_LIMITS)
    if (excess === undefined) return theirs?.(args) ?? []
    Object.assign(args, { document: EMPTY })
    return [
      (context) => ({
        Document: () => context.reportError(new GraphQLError(excess)),
      }),
    ]
  }
