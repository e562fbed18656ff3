import type { DocumentNode, GraphQLFieldConfig, GraphQLSchema } from 'graphql'

import type { ResolvedOptions } from '../../options/resolve-options.js'
import {
  type GraphQLContext,
  withReadableFaults,
  type ResolverContext,
  resolverContext,
} from './resolver-context.js'
import type { GraphQLModule } from './graphql-module.js'
import {
  type HostSchema,
  namesBeside,
  PLAIN_NAMES,
  type ReaderNames,
  renameTypes,
} from './reader-type-names.js'
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

const buildQueries = (
  GraphQL: GraphQLModule,
  options: ResolvedOptions,
  chooseNames: (document: DocumentNode) => ReaderNames,
): Record<string, Field> => {
  const document = GraphQL.parse(TYPE_DEFINITIONS)
  const names = chooseNames(document)
  const schema = GraphQL.buildASTSchema(renameTypes(GraphQL, document, names.types))
  const fields = schema.getQueryType()?.toConfig().fields ?? {}
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]): [string, Field] => {
      const resolver = resolverOf(name)
      const resolve: Field['resolve'] = (_, args, context) =>
        withReadableFaults(() => resolver(resolverContext(context, options), args as never))
      return [names.query(name), { ...field, extensions: { complexity }, resolve }]
    }),
  )
}

/**
 * Builds the readers' queries as fields of the type `Query` in the schema of a host.
 *
 * @param GraphQL the instance of the `graphql` module that the schema is built with
 */
export const readerQueries = (
  GraphQL: GraphQLModule,
  options: ResolvedOptions,
  host: HostSchema,
): Record<string, Field> =>
  buildQueries(GraphQL, options, (document) =>
    namesBeside(GraphQL, document, { host, slugPrefix: options.slugPrefix }),
  )

/** Builds a schema that has only the readers' queries. */
export const readerSchema = (GraphQL: GraphQLModule, options: ResolvedOptions): GraphQLSchema =>
  new GraphQL.GraphQLSchema({
    query: new GraphQL.GraphQLObjectType({
      name: 'Query',
      fields: buildQueries(GraphQL, options, () => PLAIN_NAMES),
    }),
  })
