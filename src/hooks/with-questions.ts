import type { Config } from 'payload'

import type { ResolvedOptions } from '../options/resolve-options.js'
import { readerQueries } from '../read/graphql/queries.js'
import { checkVariables } from './check-variables.js'

type Given = NonNullable<Config['graphQL']>

type Library = Parameters<NonNullable<Given['queries']>>[0]

/** The readers' queries beside the host's, and every question's variables checked before it is asked. */
export const withQuestions = (theirs: Given | undefined, options: ResolvedOptions): Given => {
  let library: Library | undefined
  return {
    ...theirs,
    queries: (GraphQL, payload) => {
      library = GraphQL
      return { ...theirs?.queries?.(GraphQL, payload), ...readerQueries(GraphQL, options) }
    },
    validationRules: (args) => [
      ...(theirs?.validationRules?.(args) ?? []),
      ...(library ? [checkVariables(library, args)] : []),
    ],
  }
}
