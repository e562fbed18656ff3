import type { GraphQLFieldConfig, GraphQLSchema } from 'graphql'

import type { ResolvedOptions } from '../../options/resolve-options.js'
import {
  type GraphQLContext,
  withReadableFaults,
  type ResolverContext,
  resolverContext,
} from './resolver-context.js'
import type { GraphQLModule } from './graphql-module.js'
import { RESOLVERS } from './resolvers.js'
import { TYPE_DEFINITIONS } from './type-definitions.js'

type Field = GraphQLFieldConfig<unknown, GraphQLContext>

type Resolver = (reading: ResolverContext, args: never) => Promise<unknown>

/** Answering one costs queries of the database, which a count of its fields does not show. */
const QUERY_COMPLEXITY = 10

const complexity = ({ childComplexity }: { readonly childComplexity: number }): number =>
  QUERY_COMPLEXITY + childComplexity

const resolverOf = (name: string): Resolver => {
  const resolvers: Readonly<Record<string, Resolver>> = RESOLVERS
  const found = resolvers[name]
  if (!found) throw new Error(`no resolver for Query.${name}`)
  return found
}

/**
 * The readers' queries, ready to be mounted into a schema.
 *
 * @param GraphQL the module that the schema is built with: types of another instance would not fit
 */
export const readerQueries = (
  GraphQL: GraphQLModule,
  options: ResolvedOptions,
): Record<string, Field> => {
  const fields = GraphQL.buildSchema(TYPE_DEFINITIONS).getQueryType()?.toConfig().fields ?? {}
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]): [string, Field] => {
      const resolver = resolverOf(name)
      const resolve: Field['resolve'] = (_, args, context) =>
        withReadableFaults(() => resolver(resolverContext(context, options), args as never))
      return [name, { ...field, extensions: { complexity }, resolve }]
    }),
  )
}

/** The same queries as a schema of their own. */
export const readerSchema = (GraphQL: GraphQLModule, options: ResolvedOptions): GraphQLSchema =>
  new GraphQL.GraphQLSchema({
    query: new GraphQL.GraphQLObjectType({
      name: 'Query',
      fields: readerQueries(GraphQL, options),
    }),
  })
