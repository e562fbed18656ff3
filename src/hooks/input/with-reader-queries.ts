import type { Config } from 'payload'

import type { ResolvedOptions } from '../../options/resolve-options.js'
import { readerQueries } from '../../read/graphql/queries.js'
import { fixAccessQueries } from '../fix-access-queries.js'
import { checkVariables } from './check-variables.js'
import { findFragmentFault } from './find-fragment-fault.js'

type Given = NonNullable<Config['graphQL']>

type Library = Parameters<NonNullable<Given['queries']>>[0]

type Args = Parameters<NonNullable<Given['validationRules']>>[0]

type Rules = ReturnType<NonNullable<Given['validationRules']>>

/** Refuses a whole query, and empties its document so that nothing else fails on it. */
const refuseDocument = ({ GraphQLError }: Library, args: Args, message: string): Rules => {
  Object.assign(args.document, { definitions: [] })
  return [(context) => ({ Document: () => context.reportError(new GraphQLError(message)) })]
}

/**
 * Adds the readers' queries to the host's, and validates every query before it is executed: its fragments and
 * variables.
 */
export const withReaderQueries = (theirs: Given | undefined, options: ResolvedOptions): Given => {
  let library: Library | undefined
  return {
    ...theirs,
    queries: (GraphQL, payload) => {
      library = GraphQL
      const own = {
        ...fixAccessQueries(payload.Query.fields),
        ...theirs?.queries?.(GraphQL, payload),
      }
      const host = {
        mutations: payload.Mutation.fields,
        queries: { ...payload.Query.fields, ...own },
      }
      return options.graphQL ? { ...own, ...readerQueries(GraphQL, options, host) } : own
    },
    validationRules: (args) => {
      const message = library && findFragmentFault(library, args.document)
      if (library && message) return refuseDocument(library, args, message)
      return [
        ...(theirs?.validationRules?.(args) ?? []),
        ...(library ? [checkVariables(library, args)] : []),
      ]
    },
  }
}
