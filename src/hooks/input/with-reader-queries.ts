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

/** Refuses all of a question: what would fail on it is left nothing to look at. */
const refuseDocument = ({ GraphQLError }: Library, args: Args, told: string): Rules => {
  Object.assign(args.document, { definitions: [] })
  return [(context) => ({ Document: () => context.reportError(new GraphQLError(told)) })]
}

/** The readers' queries beside the host's, and every question read before it is asked: its fragments and variables. */
export const withReaderQueries = (theirs: Given | undefined, options: ResolvedOptions): Given => {
  let library: Library | undefined
  return {
    ...theirs,
    queries: (GraphQL, payload) => {
      library = GraphQL
      return {
        ...fixAccessQueries(payload.Query.fields),
        ...theirs?.queries?.(GraphQL, payload),
        ...readerQueries(GraphQL, options),
      }
    },
    validationRules: (args) => {
      const told = library && findFragmentFault(library, args.document)
      if (library && told) return refuseDocument(library, args, told)
      return [
        ...(theirs?.validationRules?.(args) ?? []),
        ...(library ? [checkVariables(library, args)] : []),
      ]
    },
  }
}
