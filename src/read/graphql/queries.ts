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

/** Added to the complexity of a query for its database queries. */
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
 * Builds the readers' queries as fields of the type `Query`.
 *
 * @param GraphQL the instance of the `graphql` module that the schema is built with
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

/** Builds a schema that has only the readers' queries. */
export const readerSchema = (GraphQL: GraphQLModule, options: ResolvedOptions): GraphQLSchema =>
  new GraphQL.GraphQLSchema({
    query: new GraphQL.GraphQLObjectType({
      name: 'Query',
      fields: readerQueries(GraphQL, options),
    }),
  })
